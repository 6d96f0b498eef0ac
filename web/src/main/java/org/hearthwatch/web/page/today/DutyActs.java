package org.hearthwatch.web.page.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.hearthwatch.duty.DutyView;

/** What one does about a duty, and where. */
@Named("dutyActs")
@ApplicationScoped
public class DutyActs {

  /** Name of the act, key {@code act.<name>}: contact, health, alert, incident, … */
  public String act(DutyView duty) {
    return switch (duty.obligation()) {
      case "CONTACT-CALL", "CONTACT-VISIT" -> "contact";
      case "CONTACT-ASSIGNED" -> "assign";
      case "HEALTH-UPDATE", "PROOF-OF-LIFE", "WEIGHT-MONTHLY" -> "health";
      case "ALERT-ACK", "ALERT-RESOLVE" -> "alert";
      case "INCIDENT-FIRST" -> "incident";
      case "FINDING-PLAN", "FINDING-FIX", "FINDING-REVISIT", "MAJOR-HAZARD" -> "finding";
      case "INSPECT-REGULAR", "INSPECT-UNANNOUNCED" -> "inspection";
      case "CHECKIN-SHIFT" -> "shift";
      default -> "open";
    };
  }

  /** The page on which it is done. */
  public String address(DutyView duty) {
    return switch (act(duty)) {
      case "health" -> "/round?facility=" + duty.facility().code();
      case "alert" -> "/alerts?id=" + duty.subjectId();
      case "incident" -> "/incidents/" + duty.subjectId();
      case "finding" -> "/ledger?id=" + duty.subjectId();
      case "inspection" -> "/inspections?facility=" + duty.facility().code();
      case "shift" -> "/shift";
      default -> subject(duty);
    };
  }

  /** The page of whom or what it is about. */
  public String subject(DutyView duty) {
    return duty.residentId() == null
        ? "/facilities/" + duty.facility().code()
        : "/people/" + duty.residentId();
  }

  /** The way of contact a rule asks for. */
  public String channel(DutyView duty) {
    return "CONTACT-VISIT".equals(duty.obligation()) ? "IN_PERSON" : "PHONE";
  }
}
