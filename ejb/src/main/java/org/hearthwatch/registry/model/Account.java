package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hearthwatch.registry.AccountView;
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

  protected Account() {}

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
}
