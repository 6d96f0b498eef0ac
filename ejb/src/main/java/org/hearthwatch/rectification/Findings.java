package org.hearthwatch.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
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
import org.hearthwatch.shared.Zones;

/**
 * The ledger as other capabilities use it: what they found goes in, in their own transaction. Their
 * use cases have checked role and scope.
 */
@ApplicationScoped
public class Findings {

  /** The rule that sets by when a finding must be corrected. */
  static final String SETS_THE_DEADLINE = "FINDING-FIX";

  /** Found again within this time it is a repeat; our own default. */
  private static final Period REPEATS_WITHIN = Period.ofMonths(12);

  @Inject private Ledger ledger;
  @Inject private Duties duties;
  @Inject private HumanNumbers numbers;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Confirms a finding: from now on the facility owes its correction, by a deadline that follows
   * from the grade. A grade of immediate jeopardy makes it a major hazard, which the station must
   * report; the same class and question at the same facility within a year makes it a repeat. The
   * discovery must have passed its own check.
   */
  public FindingView confirm(Discovery discovery, String facilityCode, Caller by) {
    Instant now = clock.instant();
    UUID id = Ids.next();
    DutySubject subject = new DutySubject(SubjectKind.FINDING, id.toString(), null, facilityCode);
    Instant deadline = deadline(duties.open("FINDING_CONFIRMED", subject, now, discovery.grade()));
    Finding finding =
        new Finding(
            id,
            numbers.next("FD"),
            facilityCode,
            discovery,
            by.username(),
            now,
            deadline,
            repeatOf(discovery, facilityCode, now));
    ledger.add(finding);
    if (finding.isMajor()) {
      duties.open("MAJOR_HAZARD_FOUND", subject, now, discovery.grade());
    }
    records.append(facilityCode, "FINDING_CONFIRMED", "FINDING", id.toString(), finding.facts());
    return ledger.view(id, now).orElseThrow(Rejection::notFound);
  }

  /** The findings of one inspection or incident, in the order they were found. */
  public List<FindingView> of(FindingSource source, UUID sourceId) {
    return ledger.of(source, sourceId, clock.instant());
  }

  private UUID repeatOf(Discovery discovery, String facilityCode, Instant now) {
    Instant since = now.atZone(Zones.SHANGHAI).minus(REPEATS_WITHIN).toInstant();
    return discovery.itemCode() == null
        ? null
        : ledger.same(facilityCode, discovery, since).orElse(null);
  }

  /** The deadline that the duties just opened set. */
  static Instant deadline(List<OpenedDuty> opened) {
    return opened.stream()
        .filter(duty -> duty.obligation().equals(SETS_THE_DEADLINE))
        .map(OpenedDuty::dueAt)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No version of FINDING-FIX is in force"));
  }
}
