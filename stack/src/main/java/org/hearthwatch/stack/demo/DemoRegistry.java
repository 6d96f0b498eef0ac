package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Writes stations, facilities, accounts and agreements, and says how they are found again. */
final class DemoRegistry {
  private final Draft draft;
  private final Map<String, UUID> agreements = new HashMap<>();

  DemoRegistry(Draft draft) {
    this.draft = draft;
  }

  /** Writes the units and returns the current placements, in the order of the residents. */
  List<Placement> write() {
    writeUnits();
    writeAgreements();
    DemoPlacements placements = new DemoPlacements(draft, agreements);
    return byStart().stream()
        .map(placements::write)
        .sorted(Comparator.comparing(p -> p.resident().index()))
        .toList();
  }

  /**
   * When a facility came under supervision: seven to nine weeks ago. No duty is opened for a time
   * before it, and from then on there are records.
   */
  static Instant supervisedSince(Draft draft, Facility facility) {
    int order = DemoUnits.FACILITIES.indexOf(facility);
    return Days.at(Days.of(draft.now()).minusDays(50 + 2L * order), 9, 0);
  }

  private void writeUnits() {
    for (Station s : DemoUnits.STATIONS) {
      draft.rows().add(Table.STATION, s.code(), s.division(), s.nameZh(), s.nameEn());
    }
    for (Facility f : DemoUnits.FACILITIES) {
      Instant since = supervisedSince(draft, f);
      draft
          .rows()
          .add(
              Table.FACILITY,
              f.code(),
              f.division(),
              f.station(),
              f.nameZh(),
              f.nameEn(),
              f.capacity(),
              f.latitude(),
              f.longitude(),
              since);
    }
    for (Account a : DemoAccounts.ALL) {
      draft
          .rows()
          .add(Table.ACCOUNT, a.username(), a.role(), a.unit(), a.displayZh(), a.displayEn());
    }
  }

  /** One agreement for each pair of station and facility; one of them ends within three weeks. */
  private void writeAgreements() {
    LocalDate from = Days.of(draft.now()).minusDays(620);
    Instant signed = Days.at(from.minusDays(4), 10, 0);
    for (Facility facility : DemoUnits.FACILITIES) {
      boolean expiring = facility.code().equals("FC-510700-002");
      LocalDate until = expiring ? from.plusDays(641) : from.plusYears(3);
      writeAgreement(facility.station(), facility.code(), signed, from, until);
    }
    writeAgreement("ST-510700-01", "FC-510100-001", signed, from, from.plusYears(3));
  }

  private void writeAgreement(
      String station, String facility, Instant signed, LocalDate from, LocalDate until) {
    UUID id = draft.id(signed);
    String number = draft.numbers().next("AG", signed);
    draft.rows().add(Table.PLACEMENT_AGREEMENT, id, number, station, facility, from, until);
    agreements.put(station + " " + facility, id);
  }

  /** Numbers are given in the order of time, so the residents are placed in that order. */
  private List<DemoPlacements.Arrival> byStart() {
    Random random = draft.random("placements");
    Map<Instant, DemoPlacements.Arrival> arrivals = new TreeMap<>();
    for (Resident resident : DemoResidents.ALL) {
      LocalDate day = Days.of(draft.now()).minusDays(35 + random.nextInt(366));
      Instant start =
          Days.at(day, 8, 0)
              .plus(Duration.ofMinutes(random.nextInt(140)))
              .plusMillis(resident.index());
      arrivals.put(start, new DemoPlacements.Arrival(resident, start));
    }
    return List.copyOf(arrivals.values());
  }
}
