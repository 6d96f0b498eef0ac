package org.hearthwatch.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.shared.Announcements;
import org.hearthwatch.shared.DomainEvent;

/** Keeps the listeners of this node; one that fails does not keep the others from hearing. */
@ApplicationScoped
public class LocalAnnouncements implements Announcements {

  private static final Logger LOG = Logger.getLogger(LocalAnnouncements.class.getName());

  private final List<Consumer<DomainEvent>> listeners = new CopyOnWriteArrayList<>();

  @Override
  public void register(Consumer<DomainEvent> listener) {
    listeners.add(listener);
  }

  @Override
  public void unregister(Consumer<DomainEvent> listener) {
    listeners.remove(listener);
  }

  void announce(DomainEvent event) {
    for (Consumer<DomainEvent> listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, failed, () -> "A listener failed on " + event);
      }
    }
  }
}
