package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody who may act, in one role, for one unit. The realm signs them in. */
@Entity
@Table(name = "account")
public class Account {

  @Id private String username;
  private String role;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "display_zh")
  private String displayZh;

  @Column(name = "display_en")
  private String displayEn;

  private boolean active;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Version private int version;

  protected Account() {}

  /** A new one, active unless it is proposed by somebody. */
  public Account(AccountView wanted, String proposedBy) {
    this.username = wanted.username();
    this.role = wanted.role().realmName();
    this.unitCode = wanted.unitCode();
    this.displayZh = wanted.displayZh();
    this.displayEn = wanted.displayEn();
    this.proposedBy = proposedBy;
    this.active = proposedBy == null;
  }

  /**
   * Somebody else than who proposed it agrees; rejects with {@code NOT_PROPOSED} and {@code
   * SAME_ADMINISTRATOR}.
   */
  public void confirm(String by, Instant at) {
    if (state() != AccountState.PROPOSED) {
      throw Rejection.of("NOT_PROPOSED", username);
    }
    if (by.equals(proposedBy)) {
      throw Rejection.of("SAME_ADMINISTRATOR", username);
    }
    proposedBy = null;
    confirmedBy = by;
    confirmedAt = at;
    active = true;
  }

  /** It acts in another role or for another unit; rejects with {@code ACCOUNT_NOT_ACTIVE}. */
  public void move(Role newRole, String newUnit) {
    if (!active) {
      throw Rejection.of("ACCOUNT_NOT_ACTIVE", username);
    }
    role = newRole.realmName();
    unitCode = newUnit;
  }

  /** It may not act any more; rejects with {@code ALREADY_SUSPENDED}. */
  public void suspend() {
    if (state() == AccountState.SUSPENDED) {
      throw Rejection.of("ALREADY_SUSPENDED", username);
    }
    active = false;
    proposedBy = null;
  }

  /** It may act again, or is proposed to by somebody; rejects with {@code NOT_SUSPENDED}. */
  public void reinstate(String proposer) {
    if (state() != AccountState.SUSPENDED) {
      throw Rejection.of("NOT_SUSPENDED", username);
    }
    proposedBy = proposer;
    active = proposer == null;
  }

  /** Whether it may act. */
  public AccountState state() {
    return active
        ? AccountState.ACTIVE
        : proposedBy == null ? AccountState.SUSPENDED : AccountState.PROPOSED;
  }

  /** The user name in the realm. */
  public String username() {
    return username;
  }

  /** The role it acts in. */
  public Role role() {
    return Role.named(role).orElseThrow(() -> new IllegalStateException("No such role: " + role));
  }

  /** The division, station or facility it acts for. */
  public String unitCode() {
    return unitCode;
  }

  /** Whether it may act at all. */
  public boolean isActive() {
    return active;
  }

  /** What others may know of it. */
  public AccountView view() {
    return new AccountView(username, role(), unitCode, displayZh, displayEn);
  }

  /** How it stands, for those who administer it. */
  public AccountStanding standing() {
    return new AccountStanding(view(), state(), proposedBy, confirmedBy, confirmedAt);
  }
}
