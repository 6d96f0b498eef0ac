package org.hearthwatch.realm;

import java.time.Instant;
import java.util.List;

/**
 * One sign-in of a user that has not ended.
 *
 * @param clients the applications it is used with, e.g. {@code hearthwatch-web}
 */
public record RealmSession(
    String id, Instant startedAt, Instant lastUsedAt, String address, List<String> clients) {

  /** Keeps its own copy of the clients. */
  public RealmSession {
    clients = List.copyOf(clients);
  }
}
