package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearthwatch.shared.Rejection;
import org.omnifaces.cdi.Param;

/**
 * Which page of the administration an address asks for: {@code /administration} is the catalogue,
 * {@code /administration/accounts} and {@code /administration/organisations} the lists, one step
 * further a single one, or {@code new}.
 */
@Named("adminPath")
@RequestScoped
public class AdminPath {

  @Inject
  @Param(pathIndex = 0)
  private String area;

  @Inject
  @Param(pathIndex = 1)
  private String subject;

  @Inject private RulePage rules;

  /** The part to show; rejects an address that leads nowhere. */
  public String getPart() {
    if (area == null || area.isBlank() || "catalogue".equals(area)) {
      return rules.getPart();
    }
    boolean all = getSubject().isEmpty();
    return switch (area) {
      case "accounts" -> all ? "accounts" : "new".equals(subject) ? "account-new" : "account";
      case "organisations" -> all ? "organisations" : isNew() ? subject : "organisation";
      default -> throw Rejection.notFound();
    };
  }

  /** The user name or code in the address, or an empty text. */
  public String getSubject() {
    return subject == null ? "" : subject;
  }

  private boolean isNew() {
    return "new-station".equals(subject) || "new-facility".equals(subject);
  }
}
