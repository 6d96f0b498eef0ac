package org.hearthwatch.administration;

import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.UnitView;

/**
 * An account as administrators see it.
 *
 * @param own whether it is the caller's, who cannot change it
 * @param needsTwo whether it takes two administrators to let it in
 */
public record AccountDetail(
    AccountStanding standing, UnitView unit, AccessView access, boolean own, boolean needsTwo) {

  /** The user name. */
  public String username() {
    return standing.username();
  }
}
