package org.hearthwatch.rectification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.rectification.model.Finding;

/** Findings for the cases of this capability. */
final class Ledgers {

  static final Instant CONFIRMED = Instant.parse("2026-11-23T04:00:00Z");
  static final Instant DEADLINE = CONFIRMED.plus(Duration.ofDays(7));

  private Ledgers() {}

  static Discovery blockedExit(Character grade) {
    return new Discovery(
        FindingSource.INSPECTION,
        UUID.fromString("0192c000-0000-7000-8000-000000000001"),
        "FIRE-1",
        HazardClass.FIRE,
        grade,
        " exit blocked by mattresses ");
  }

  static Finding openFinding() {
    return new Finding(
        UUID.fromString("0192c000-0000-7000-8000-000000000002"),
        "FD-2026-000001",
        "FC-510100-001",
        blockedExit('G'),
        "inspector",
        CONFIRMED,
        DEADLINE,
        null);
  }

  static Finding correctedFinding() {
    Finding finding = openFinding();
    finding.correct("exit cleared", "facility-staff", CONFIRMED.plusSeconds(3_600));
    return finding;
  }

  static Finding verifiedFinding() {
    Finding finding = correctedFinding();
    finding.verify("inspector", CONFIRMED.plusSeconds(7_200));
    return finding;
  }
}
