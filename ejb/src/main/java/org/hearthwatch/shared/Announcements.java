package org.hearthwatch.shared;

import java.util.function.Consumer;

/**
 * Tells this node's screens what was just dispatched. Best effort, after the commit: whoever needs
 * every event observes it instead. Exists because a CDI event of the EJB module does not reach
 * observers inside the web module.
 */
public interface Announcements {

  /** Calls the listener, on some server thread, for each event dispatched from now on. */
  void register(Consumer<DomainEvent> listener);

  /** Stops calling the listener. */
  void unregister(Consumer<DomainEvent> listener);
}
