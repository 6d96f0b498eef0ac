package org.hearthwatch.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.event.WebsocketEvent.Closed;
import jakarta.faces.event.WebsocketEvent.Opened;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Under which names pages of this node listen, so that what nobody hears is not even written: of
 * some hundred people whose vitals come in each second, hardly one is looked at.
 */
@ApplicationScoped
public class OpenPages {

  private final Map<Serializable, Integer> open = new ConcurrentHashMap<>();

  /** A page has begun to listen. */
  void opened(@Observes @Opened WebsocketEvent event) {
    count(event.getUser(), 1);
  }

  /** A page listens no more. */
  void closed(@Observes @Closed WebsocketEvent event) {
    count(event.getUser(), -1);
  }

  /** Those of some names under which somebody listens. */
  Set<String> among(Set<String> names) {
    return names.stream().filter(open::containsKey).collect(Collectors.toSet());
  }

  // Null when the listener's session is over already: then the name stays, and a push goes nowhere.
  private void count(Serializable name, int more) {
    if (name != null) {
      open.merge(name, more, (pages, change) -> pages + change > 0 ? pages + change : null);
    }
  }
}
