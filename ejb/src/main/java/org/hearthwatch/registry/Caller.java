package org.hearthwatch.registry;

import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/**
 * Who makes the current call.
 *
 * @param unit the division, station or facility the caller acts for
 */
public record Caller(
    String username, Role role, Named unit, Scope scope, String displayZh, String displayEn) {

  /** Code of the unit the caller acts for. */
  public String unitCode() {
    return unit.code();
  }
}
