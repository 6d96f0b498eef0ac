package org.hearthwatch.administration;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.shared.Role;

/**
 * Which accounts are asked for; null asks for all.
 *
 * @param text part of the user name, or of the name in either language
 * @param unit code of a station, facility or division; a division includes the units in it
 * @param access whether the realm has followed
 */
public record AccountFilter(
    String text, Role role, String unit, AccountState state, AccessState access) {

  /** All of them. */
  public static final AccountFilter ANY = new AccountFilter(null, null, null, null, null);

  boolean takes(AccountDetail one) {
    return (text == null || mentions(one.standing().account()))
        && (role == null || role == one.standing().account().role())
        && (unit == null || unit.equals(one.unit().code()) || unit.equals(one.unit().division()))
        && (state == null || state == one.standing().state())
        && (access == null || access == one.access().state());
  }

  private boolean mentions(AccountView account) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Stream.of(account.username(), account.displayZh(), account.displayEn())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
