package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * More time to correct a finding: the facility asks before the deadline, the level above decides.
 * That is the station up to grade F, and the prefecture for actual harm and for major hazards.
 */
@Stateless
@DenyAll
public class ExtendFinding {

  private static final char ACTUAL_HARM = 'G';
  private static final int MOST_DAYS = 90;

  @Inject private CurrentCaller callers;
  @Inject private Tending tending;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Asks for time until a moment, later than the deadline and at most 90 days from now. Rejects
   * with {@code EXTENSION_TOO_LATE} once the deadline has passed, and with {@code EXTENSION_ASKED}
   * while an answer is awaited.
   */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public FindingView ask(UUID findingId, Instant until, String reason) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Instant now = clock.instant();
    new Faults()
        .require("until", until)
        .check(until == null || until.isAfter(finding.deadline()), "until", "NOT_LATER")
        .check(
            until == null || !until.isAfter(now.plus(Duration.ofDays(MOST_DAYS))),
            "until",
            "TOO_FAR_AHEAD",
            MOST_DAYS)
        .throwIfAny();
    Tending.checkText("reason", reason);
    finding.askExtension(until, caller.username(), now);
    tending.note(
        finding, FindingStepKind.EXTENSION_ASKED, now, caller, reason, finding.deadline(), until);
    records.append(
        finding.facilityCode(),
        "EXTENSION_ASKED",
        "FINDING",
        findingId.toString(),
        Map.of("until", until, "reason", new Words(reason.strip())));
    return tending.view(finding, now);
  }

  /**
   * Grants what was asked for, or refuses it. Rejects with {@code EXTENSION_NOT_ASKED} when nothing
   * was, and with {@code LEVEL_ABOVE_DECIDES} a station that would decide for the prefecture.
   *
   * @param reason why it is decided like this; needed for both
   */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public FindingView decide(UUID findingId, boolean granted, String reason) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Tending.checkText("reason", reason);
    boolean high = finding.isMajor() || finding.grade() >= ACTUAL_HARM;
    if (high && caller.role() != Role.PREFECTURE_SUPERVISOR) {
      throw Rejection.forbidden("LEVEL_ABOVE_DECIDES");
    }
    Instant now = clock.instant();
    Instant before = finding.deadline();
    if (granted) {
      grant(finding, before, caller, reason, now);
    } else {
      finding.refuseExtension();
      tending.note(finding, FindingStepKind.EXTENSION_REFUSED, now, caller, reason);
      records.append(
          finding.facilityCode(),
          "EXTENSION_REFUSED",
          "FINDING",
          findingId.toString(),
          Map.of("reason", new Words(reason.strip())));
    }
    return tending.view(finding, now);
  }

  private void grant(Finding finding, Instant before, Caller caller, String reason, Instant now) {
    Instant after = finding.grantExtension();
    tending.note(finding, FindingStepKind.EXTENDED, now, caller, reason, before, after);
    duties.extend(
        Findings.SETS_THE_DEADLINE,
        Tending.subject(finding),
        after,
        caller.username(),
        reason.strip());
    records.append(
        finding.facilityCode(),
        "FINDING_EXTENDED",
        "FINDING",
        finding.id().toString(),
        Map.of("before", before, "after", after, "reason", new Words(reason.strip())));
  }
}
