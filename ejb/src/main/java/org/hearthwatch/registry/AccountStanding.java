package org.hearthwatch.registry;

import java.time.Instant;

/**
 * An account with how it stands, for those who administer it.
 *
 * @param proposedBy the administrator who proposed it, while a second one has to confirm
 * @param confirmedBy the administrator who confirmed it last; null for accounts that need no second
 */
public record AccountStanding(
    AccountView account,
    AccountState state,
    String proposedBy,
    String confirmedBy,
    Instant confirmedAt) {

  /** The user name. */
  public String username() {
    return account.username();
  }
}
