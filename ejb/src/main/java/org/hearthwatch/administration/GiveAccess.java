package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.administration.adapter.AccessDesk;
import org.hearthwatch.administration.adapter.AccessSteps;
import org.hearthwatch.administration.adapter.Ticket;
import org.hearthwatch.administration.model.OneTimePassword;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.realm.RealmUsers;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Gives somebody a way to sign in: for the first time, or because they have lost theirs. The realm
 * sends an e-mail with a link when it can; else there is a one-time password, told once and kept by
 * nobody, which has to be changed at the first sign-in. It runs outside of any transaction, since
 * the realm does not roll back; the record is written before and, if it failed, after.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GiveAccess {

  /** How it was given; exactly one of the two is there. */
  public record Given(String sentTo, String oneTimePassword) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
      return sentTo == null ? "one-time password" : "sent";
    }
  }

  private static final Logger LOG = Logger.getLogger(GiveAccess.class.getName());

  @Inject private CurrentCaller callers;
  @Inject private AccessSteps steps;
  @Inject private AccessDesk desk;
  @Inject private RealmUsers users;

  /**
   * Gives access to an active account. Rejects with {@code NEEDS_SECOND} an administrator or
   * province auditor, unless the caller has just confirmed them; with {@code REALM_UNAVAILABLE}
   * when the realm does not do it: then nothing was given, and it can be tried again.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public Given give(String username) {
    Caller caller = callers.get();
    Ticket ticket = steps.begin(username, caller);
    try {
      users.bring(ticket.user());
      users.endSessions(username);
      Given given = give(ticket);
      desk.followed(ticket);
      steps.given(username, caller, given.sentTo() != null);
      return given;
    } catch (RealmFailure failure) {
      LOG.log(Level.WARNING, failure, () -> "No access for " + username);
      desk.failed(ticket, failure);
      steps.notGiven(username, caller);
      throw Rejection.of("REALM_UNAVAILABLE");
    }
  }

  private Given give(Ticket ticket) throws RealmFailure {
    String email = ticket.user().email();
    if (email != null && sent(ticket.user().username())) {
      return new Given(email, null);
    }
    String password = OneTimePassword.next();
    users.setOneTimePassword(ticket.user().username(), password);
    return new Given(null, password);
  }

  /** Whether the realm could send it; one without a mail server cannot. */
  private boolean sent(String username) {
    try {
      users.sendInvitation(username);
      return true;
    } catch (RealmFailure noMail) {
      LOG.log(Level.INFO, noMail, () -> "No e-mail to " + username + "; a password instead");
      return false;
    }
  }
}
