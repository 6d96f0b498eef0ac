package org.hearthwatch.registry;

import java.util.Optional;

/** Knows who makes the current call: signed in by the realm, registered here with role and unit. */
public interface CurrentCaller {

  /**
   * The caller; rejects with {@code ACCOUNT_UNKNOWN} who is not registered, or not in that role.
   */
  Caller get();

  /** The caller's user name, or nothing when a timer or the outbox acts. */
  Optional<String> username();
}
