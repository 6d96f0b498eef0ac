package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/**
 * Somebody new is to act for a unit. The account is there at once and the realm follows; how the
 * person gets in is a step of its own ({@link GiveAccess}). An administrator or province auditor is
 * only proposed: a second administrator has to confirm.
 */
@Stateless
@DenyAll
public class InviteAccount {

  /**
   * Who is invited.
   *
   * @param email null when the person has none; then they get a one-time password
   */
  public record Command(
      String username, Role role, String unit, String displayZh, String displayEn, String email) {}

  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,38}[a-z0-9]");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_EMAIL = 254;

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Accounts accounts;
  @Inject private Accesses accesses;
  @Inject private Proposals proposals;

  /** Makes the account; rejects with {@code USERNAME_TAKEN} a name that anybody ever had. */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail invite(Command command) {
    Caller caller = callers.get();
    check(command, caller);
    AccountView wanted =
        new AccountView(
            command.username(),
            command.role(),
            command.unit(),
            command.displayZh().strip(),
            command.displayEn().strip());
    boolean needsTwo = RolePolicy.needsTwo(command.role());
    AccountStanding made = accounts.add(wanted, needsTwo ? caller.username() : null);
    accesses.follow(made.username(), command.email());
    administering.append(made, needsTwo ? "ACCOUNT_PROPOSED" : "ACCOUNT_INVITED", Map.of());
    if (needsTwo) {
      proposals.tell(made);
    }
    return administering.detail(made, caller);
  }

  private void check(Command command, Caller caller) {
    Faults faults =
        new Faults()
            .require("username", command.username())
            .require("role", command.role())
            .require("unit", command.unit())
            .require("displayZh", command.displayZh())
            .require("displayEn", command.displayEn())
            .longest("displayZh", command.displayZh(), LONGEST_NAME)
            .longest("displayEn", command.displayEn(), LONGEST_NAME)
            .longest("email", command.email(), LONGEST_EMAIL)
            .check(matches(USERNAME, command.username()), "username", "NOT_A_USERNAME")
            .check(matches(EMAIL, command.email()), "email", "NOT_AN_EMAIL");
    if (command.unit() != null) {
      administering.checkPlace(faults, command.role(), command.unit(), caller);
    }
    faults.throwIfAny();
  }

  /** What is missing is not of the wrong form; whether it may be missing is asked elsewhere. */
  private static boolean matches(Pattern form, String text) {
    return text == null || text.isBlank() || form.matcher(text).matches();
  }
}
