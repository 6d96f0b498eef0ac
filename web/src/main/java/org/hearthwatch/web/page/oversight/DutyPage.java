package org.hearthwatch.web.page.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.UUID;
import org.hearthwatch.duty.DutyStory;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.ExplainDuty;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.page.shell.Times;
import org.omnifaces.cdi.Param;

/** One duty: whose it is, its times, its evidence, and the version of the rule it is judged by. */
@Named("dutyPage")
@RequestScoped
public class DutyPage {

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject private ExplainDuty duties;
  @Inject private Times times;
  private DutyStory story;

  /** The duty; rejects one that is out of scope. */
  public DutyView getOne() {
    return getStory().duty();
  }

  /** The duty with its evidence, rule and waiver. */
  public DutyStory getStory() {
    if (story == null) {
      story = duties.of(id());
    }
    return story;
  }

  /** Where the evidence is told in full, or null when it has no page of its own. */
  public String getEvidenceAddress() {
    DutyView duty = getOne();
    if (duty.reference() == null || duty.evidenceKind() == null) {
      return null;
    }
    return switch (duty.evidenceKind()) {
      case "INSPECTION", "UNANNOUNCED_INSPECTION" -> "/inspections/" + duty.reference();
      case "INCIDENT_FIRST_REPORT" -> "/incidents/" + duty.subjectId();
      case "CORRECTION_PLAN", "CORRECTION", "REVISIT", "MAJOR_HAZARD_REPORT" ->
          "/ledger?id=" + duty.subjectId();
      case "ALERT_ACKNOWLEDGEMENT", "ALERT_RESOLUTION" -> "/alerts?id=" + duty.subjectId();
      default -> duty.residentId() == null ? null : "/people/" + duty.residentId();
    };
  }

  /** How long after the event it was recorded, in words; empty within five minutes. */
  public String getLag() {
    if (getOne().fulfilledAt() == null) {
      return "";
    }
    Duration lag = Duration.between(getOne().fulfilledAt(), getOne().recordedAt());
    return lag.toMinutes() < 5 ? "" : times.length(lag);
  }

  private UUID id() {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException | NullPointerException noIdentifier) {
      throw Rejection.notFound();
    }
  }
}
