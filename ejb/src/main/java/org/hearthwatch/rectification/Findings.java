package org.hearthwatch.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.OpenedDuty;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Records;
import org.hearthwatch.rectification.adapter.Ledger;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;

/**
 * The ledger as other capabilities use it: what they found goes in, in their own transaction. Their
 * use cases have checked role and scope.
 */
@ApplicationScoped
public class Findings {

  private static final String SETS_THE_DEADLINE = "FINDING-FIX";

  @Inject private Ledger ledger;
  @Inject private Duties duties;
  @Inject private HumanNumbers numbers;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Confirms a finding: from now on the facility owes its correction, by a deadline that follows
   * from the grade. The discovery must have passed its own check.
   */
  public FindingView confirm(Discovery discovery, String facilityCode, Caller by) {
    Instant now = clock.instant();
    UUID id = Ids.next();
    DutySubject subject = new DutySubject(SubjectKind.FINDING, id.toString(), null, facilityCode);
    Instant deadline = deadline(duties.open("FINDING_CONFIRMED", subject, now, discovery.grade()));
    Finding finding =
        new Finding(id, numbers.next("FD"), facilityCode, discovery, by.username(), now, deadline);
    ledger.add(finding);
    records.append(facilityCode, "FINDING_CONFIRMED", "FINDING", id.toString(), finding.facts());
    return ledger.view(id, now).orElseThrow(Rejection::notFound);
  }

  /** The findings of one inspection or incident, in the order they were found. */
  public List<FindingView> of(FindingSource source, UUID sourceId) {
    return ledger.of(source, sourceId, clock.instant());
  }

  private static Instant deadline(List<OpenedDuty> opened) {
    return opened.stream()
        .filter(duty -> duty.obligation().equals(SETS_THE_DEADLINE))
        .map(OpenedDuty::dueAt)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No version of FINDING-FIX is in force"));
  }
}
