package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.administration.AccountDetail;
import org.hearthwatch.administration.Change;
import org.hearthwatch.administration.FindAccounts;
import org.hearthwatch.administration.OpenMatters;
import org.hearthwatch.registry.AbsenceView;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FindAbsences;
import org.hearthwatch.web.page.shell.CurrentUser;

/** One account: how it stands, what the person has in hand, who stands in, what was done to it. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

  @Inject private AdminPath path;
  @Inject private FindAccounts accounts;
  @Inject private FindAbsences absences;
  @Inject private CurrentUser me;
  private AccountDetail detail;
  private OpenMatters matters;
  private List<Change> history;

  /** The account; rejects one that is out of reach. */
  public AccountDetail getDetail() {
    if (detail == null) {
      detail = accounts.byName(path.getSubject());
    }
    return detail;
  }

  /** What the person has in hand, in numbers. */
  public OpenMatters getMatters() {
    if (matters == null) {
      matters = accounts.openMatters(path.getSubject());
    }
    return matters;
  }

  /** What the record says, the latest first. */
  public List<Change> getHistory() {
    if (history == null) {
      history = accounts.history(path.getSubject());
    }
    return history;
  }

  /** Their absences that last or are to come. */
  public List<AbsenceView> getAbsences() {
    return absences.of(path.getSubject());
  }

  /** Who could stand in for them. */
  public List<AccountView> getDeputies() {
    return absences.deputiesOf(path.getSubject());
  }

  /** Whether they may act. */
  public boolean isActive() {
    return getDetail().standing().state() == AccountState.ACTIVE;
  }

  /** Whether they wait for a second administrator. */
  public boolean isProposed() {
    return getDetail().standing().state() == AccountState.PROPOSED;
  }

  /** Whether they may not act any more. */
  public boolean isSuspended() {
    return getDetail().standing().state() == AccountState.SUSPENDED;
  }

  /** Whether the reader may be the second administrator. */
  public boolean isConfirmable() {
    return isProposed()
        && !getDetail().own()
        && !me.getUsername().equals(getDetail().standing().proposedBy());
  }

  /** Whether the reader may give a way to sign in: to few only once, just after confirming. */
  public boolean isAccessible() {
    boolean justConfirmed =
        me.getUsername().equals(getDetail().standing().confirmedBy())
            && (getDetail().access().givenAt() == null
                || getDetail().access().givenAt().isBefore(getDetail().standing().confirmedAt()));
    return isActive() && !getDetail().own() && (!getDetail().needsTwo() || justConfirmed);
  }
}
