package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.duty.adapter.Subjects.Supervised;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.Duty;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.shared.Ids;

/**
 * Opens the duties that recur. What was missed while the server was off opens once, when it is
 * back: the last opening of each rule and subject is read from the duties themselves, so that
 * nothing drifts and nothing doubles.
 */
@ApplicationScoped
public class CadenceOpening {

  @Inject private Catalogue catalogue;
  @Inject private DutyStore duties;
  @Inject private Subjects subjects;
  @Inject private Accountability accountability;
  @Inject private Clock clock;

  /** Opens whatever is to be open by now, for all subjects; answers how many were opened. */
  public int openAll() {
    duties.lockCadences();
    Instant now = clock.instant();
    Map<String, String> officers = new HashMap<>();
    int opened = 0;
    for (ObligationVersion rule : catalogue.recurring(now)) {
      opened += open(rule, subjects.of(rule.subjectKind()), now, officers);
    }
    duties.fulfilOpenedAt(now);
    return opened;
  }

  /** Opens whatever is to be open by now for one placement. */
  public void openFor(UUID placementId) {
    duties.lockCadences();
    Instant now = clock.instant();
    Map<String, String> officers = new HashMap<>();
    for (ObligationVersion rule : catalogue.recurring(now)) {
      if (rule.subjectKind() == SubjectKind.PLACEMENT) {
        open(rule, subjects.placement(placementId), now, officers);
      }
    }
    duties.fulfilOpenedAt(now);
  }

  private int open(
      ObligationVersion rule, List<Supervised> all, Instant now, Map<String, String> officers) {
    Map<String, Instant> last = duties.lastOpenings(rule.code(), rule.subjectKind());
    int opened = 0;
    for (Supervised one : all) {
      Instant lastOpening = last.getOrDefault(one.subject().id(), Instant.MIN);
      for (Cadence.Occurrence due : rule.cadence().between(one.anchor(), one.since(), now)) {
        if (due.opensAt().isAfter(lastOpening)) {
          duties.add(duty(rule, one, due, now, officers));
          opened++;
        }
      }
    }
    return opened;
  }

  private Duty duty(
      ObligationVersion rule,
      Supervised one,
      Cadence.Occurrence due,
      Instant now,
      Map<String, String> officers) {
    Duty duty = new Duty(Ids.next(), rule, one.subject(), one.stationCode(), due, now);
    String who = rule.accountableRole() + "|" + one.subject().id();
    duty.assignTo(
        officers.computeIfAbsent(
            who,
            absent -> accountability.of(rule.accountableRole(), one.subject(), one.stationCode())));
    return duty;
  }
}
