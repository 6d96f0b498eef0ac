package org.hearthwatch.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which ward views of this node show whom, so that fresh vitals reach them without a question to
 * the database. A view notes its people whenever it is read. Who has moved away since costs a look
 * too many, and shows nothing: what is shown is read with the reader's own rights.
 */
@ApplicationScoped
public class WardWatch {
  private final Map<UUID, String> shown = new ConcurrentHashMap<>();

  /** A view of a facility shows these people from now on. */
  public void show(String facility, Collection<UUID> people) {
    people.forEach(person -> shown.put(person, facility));
  }

  /** The facilities of which a view shows any of these people. */
  Set<String> showing(Collection<UUID> people) {
    return shown.isEmpty()
        ? Set.of()
        : people.stream()
            .map(shown::get)
            .filter(facility -> facility != null)
            .collect(Collectors.toSet());
  }
}
