package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Daily health updates, made on a morning round, and monthly weights. One facility leaves days out,
 * another records its rounds a day late.
 */
final class DemoHealth {
  private static final String LEAVES_DAYS_OUT = "FC-510300-002";
  private static final String RECORDS_LATE = "FC-511100-002";

  /** One resident loses weight: 6 % in the last thirty days. */
  private static final int LOSING_WEIGHT = 12;

  private static final String[] NOTES = {"早餐吃完一碗粥和鸡蛋。", "夜间咳嗽两次。", "午后在院内散步。", "情绪平稳,参加手工活动。"};

  private final Draft draft;
  private final Random random;

  DemoHealth(Draft draft) {
    this.draft = draft;
    this.random = draft.random("health");
  }

  void write(List<Placement> placements) {
    for (Facility facility : DemoUnits.FACILITIES) {
      List<Placement> here =
          placements.stream().filter(p -> p.facility().equals(facility.code())).toList();
      LocalDate last = Days.of(draft.now());
      for (LocalDate day = Days.of(draft.historyStart());
          !day.isAfter(last);
          day = day.plusDays(1)) {
        round(facility, here, day);
      }
    }
  }

  private void round(Facility facility, List<Placement> residents, LocalDate day) {
    boolean leavesOut = facility.code().equals(LEAVES_DAYS_OUT);
    boolean late = facility.code().equals(RECORDS_LATE) && random.nextInt(100) < 35;
    if (leavesOut && random.nextInt(100) < 20) {
      return;
    }
    // In the afternoon it is too late to make up for the day before.
    Instant at = Days.at(day, leavesOut ? 14 : 10, 40 + random.nextInt(18));
    for (Placement placement : residents) {
      at = at.plus(Duration.ofSeconds(50 + random.nextInt(40)));
      Instant recorded = late ? at.plus(Duration.ofHours(28)) : at.plus(Duration.ofSeconds(40));
      boolean skipped = random.nextInt(1000) < (leavesOut ? 50 : 4);
      boolean here = at.isAfter(placement.startsAt());
      if (here && !skipped && recorded.isBefore(draft.now())) {
        update(placement, at, recorded);
      }
    }
  }

  private void update(Placement placement, Instant at, Instant recorded) {
    String by = DemoAccounts.facilityStaff(placement.facility());
    UUID id = draft.id(recorded);
    Checkup found = Checkup.of(placement.resident(), at);
    Double weight = isWeighingDay(placement, at) ? weight(placement.resident(), at) : null;
    boolean pressureTaken = random.nextInt(10) < 6;
    draft
        .rows()
        .add(
            Table.HEALTH_UPDATE,
            id,
            placement.id(),
            at,
            recorded,
            by,
            state(found.score()),
            intake(found.score()),
            mood(found.score()),
            found.vitals().temperature(),
            found.vitals().pulse(),
            pressureTaken ? found.vitals().systolic() : null,
            pressureTaken ? found.vitals().diastolic() : null,
            weight,
            found.score() < 5 && random.nextInt(25) == 0
                ? NOTES[random.nextInt(NOTES.length)]
                : null);
    Ledger.Subject about = Ledger.Subject.of(placement);
    draft.ledger().evidence("HEALTH_UPDATE", about, id, at, recorded, by);
    if (weight != null) {
      draft.ledger().evidence("WEIGHT", about, id, at, recorded, by);
    }
  }

  /** Residents are weighed on the first two mornings of each month of their placement. */
  private boolean isWeighingDay(Placement placement, Instant at) {
    Instant twoDaysBefore = at.minus(Duration.ofDays(2));
    return !Days.cadence(placement.startsAt(), Period.ofMonths(1), twoDaysBefore, at).isEmpty();
  }

  private double weight(Resident resident, Instant at) {
    double usual = 46 + resident.seed() % 2300 / 100.0;
    double daysAgo = Duration.between(at, draft.now()).toHours() / 24.0;
    double lost = resident.index() == LOSING_WEIGHT ? 0.06 * Math.max(0, 1 - daysAgo / 33) : 0;
    return Math.round((usual * (1 - lost) + random.nextDouble() * 0.6) * 10) / 10.0;
  }

  private String state(int score) {
    if (score >= 7) {
      return "CRITICAL";
    }
    if (score >= 5) {
      return "POOR";
    }
    return score >= 3 || random.nextInt(100) < 8 ? "FAIR" : "GOOD";
  }

  private String intake(int score) {
    if (score >= 7) {
      return random.nextBoolean() ? "LITTLE" : "NONE";
    }
    return score >= 5 || random.nextInt(100) < 10 ? "HALF" : "FULL";
  }

  private String mood(int score) {
    int drawn = random.nextInt(100);
    if (score >= 5) {
      return drawn < 60 ? "LOW" : "ANXIOUS";
    }
    return drawn < 88 ? "CALM" : drawn < 94 ? "LOW" : drawn < 98 ? "ANXIOUS" : "AGITATED";
  }
}
