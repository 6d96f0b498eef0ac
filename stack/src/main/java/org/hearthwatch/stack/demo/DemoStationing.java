package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;

/**
 * Shifts of resident staff: the month behind and two weeks ahead. Three shifts a day in the first
 * facility, a day shift in another. The demo account has the day shifts and one that began when the
 * demo was loaded, so that there is always one to check in for.
 */
final class DemoStationing {
  private static final String DEMO = "resident-staff";
  private static final String RELIEF = "resident-staff-2";
  private static final String NIGHT = "resident-staff-3";
  private static final int DAYS_BEHIND = 30;
  private static final int DAYS_AHEAD = 14;
  private static final Duration SHIFT = Duration.ofHours(8);
  private static final Duration EARLY = Duration.ofMinutes(30);

  private final Draft draft;
  private final Random random;

  DemoStationing(Draft draft) {
    this.draft = draft;
    this.random = draft.random("stationing");
  }

  void write() {
    Facility first = DemoUnits.facility("FC-510100-001");
    Facility other = DemoUnits.facility("FC-510300-001");
    LocalDate today = Days.of(draft.now());
    for (int d = -DAYS_BEHIND; d <= DAYS_AHEAD; d++) {
      LocalDate day = today.plusDays(d);
      shift(first, NIGHT, Days.at(day, 0, 0));
      shift(first, DEMO, Days.at(day, 8, 0));
      shift(first, RELIEF, Days.at(day, 16, 0));
      shift(other, "resident-staff-4", Days.at(day, 8, 0));
    }
    writeCurrentShift(first);
  }

  /** A regular shift. The relief stands in for the demo account's shift if that is running. */
  private void shift(Facility facility, String usual, Instant start) {
    Instant end = start.plus(SHIFT);
    boolean running = !start.isAfter(draft.now()) && end.isAfter(draft.now());
    String username = running && usual.equals(DEMO) ? RELIEF : usual;
    boolean missed = !running && random.nextInt(100) < 4;
    Instant checkIn =
        start.plus(Duration.ofMinutes(random.nextInt(100) < 8 ? 48 : random.nextInt(27)));
    boolean checkedIn = !missed && checkIn.isBefore(draft.now());
    writeShift(facility, username, start, end, checkedIn ? checkIn : null);
  }

  private void writeCurrentShift(Facility facility) {
    Instant start = draft.now().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MINUTES);
    writeShift(facility, DEMO, start, start.plus(SHIFT), null);
  }

  private void writeShift(
      Facility facility, String username, Instant start, Instant end, Instant checkIn) {
    Instant rostered = start.minus(Duration.ofDays(16));
    UUID id = draft.id(rostered.isBefore(draft.now()) ? rostered : draft.now());
    draft.rows().add(Table.SHIFT, id, facility.code(), username, start, end);
    Ledger.Evidence evidence =
        checkIn == null ? null : writeCheckIn(facility, id, username, checkIn);
    if (start.isBefore(draft.now().plus(Duration.ofDays(1)))) {
      Instant due = draft.ledger().due("CHECKIN-SHIFT", start, null);
      Ledger.Subject about = Ledger.Subject.of("FACILITY", id, facility);
      Instant opens = start.minus(EARLY);
      draft.ledger().duty("CHECKIN-SHIFT", about, username, opens, due, end, evidence);
    }
  }

  private Ledger.Evidence writeCheckIn(Facility facility, UUID shift, String username, Instant at) {
    Position position = Position.near(facility, random);
    UUID id = draft.id(at);
    draft
        .rows()
        .add(
            Table.CHECK_IN,
            id,
            shift,
            username,
            at,
            at,
            position.latitude(),
            position.longitude(),
            position.accuracy(),
            position.distance(),
            position.signal());
    Ledger.Subject about = Ledger.Subject.of("FACILITY", shift, facility);
    return draft.ledger().evidence("CHECK_IN", about, id, at, at, username);
  }
}
