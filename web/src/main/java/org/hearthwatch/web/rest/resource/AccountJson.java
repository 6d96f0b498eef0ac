package org.hearthwatch.web.rest.resource;

import java.time.Instant;
import org.hearthwatch.administration.AccessState;
import org.hearthwatch.administration.AccountDetail;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.Named;

/**
 * An account as administrators see it.
 *
 * @param proposedBy the administrator who proposed it, while a second one has to confirm
 * @param own whether it is the caller's, who cannot change it
 */
public record AccountJson(
    String username,
    String role,
    Named unit,
    String displayZh,
    String displayEn,
    AccountState state,
    String proposedBy,
    String confirmedBy,
    boolean own,
    Realm realm) {

  /** How far the realm, which signs people in, has followed. */
  public record Realm(AccessState state, String email, String error, Instant settledAt) {}

  static AccountJson of(AccountDetail detail) {
    return new AccountJson(
        detail.username(),
        detail.standing().account().role().realmName(),
        detail.unit().name(),
        detail.standing().account().displayZh(),
        detail.standing().account().displayEn(),
        detail.standing().state(),
        detail.standing().proposedBy(),
        detail.standing().confirmedBy(),
        detail.own(),
        new Realm(
            detail.access().state(),
            detail.access().email(),
            detail.access().error(),
            detail.access().settledAt()));
  }
}
