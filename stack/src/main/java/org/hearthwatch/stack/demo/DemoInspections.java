package org.hearthwatch.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Monthly inspections of each facility: done ones with every question of the published checklist
 * answered, and a few that lie ahead. One facility's latest inspection did not take place.
 */
final class DemoInspections {
  private static final String LEFT_OUT = "FC-511100-002";

  /** Older than the other records, so that each facility has two inspections behind it. */
  private static final Duration ONE_MORE = Duration.ofDays(35);

  /** An inspection; it is done unless {@code at} lies ahead. */
  record Visit(Facility facility, Instant at, String kind, UUID id) {
    Instant completedAt() {
      return at.plus(Duration.ofMinutes(75));
    }
  }

  private final Draft draft;
  private final Random random;
  private final UUID template;
  private final List<String> items = new ArrayList<>();

  /** Asked only after an answer that nobody gives here. */
  private final Set<String> conditional = new HashSet<>();

  DemoInspections(Draft draft, Connection connection) throws SQLException {
    this.draft = draft;
    this.random = draft.random("inspections");
    String query =
        "select id, items from checklist_template where code = 'OUTSIDE-CARE-MONTHLY'"
            + " order by version desc limit 1";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      this.template = row.getObject(1, UUID.class);
      new ObjectMapper()
          .readTree(row.getString(2))
          .forEach(
              item -> {
                items.add(item.get("code").textValue());
                if (item.has("when")) {
                  conditional.add(item.get("code").textValue());
                }
              });
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The published checklist is not JSON", e);
    }
  }

  /** Writes all inspections and returns the done ones of each facility, the latest first. */
  Map<String, List<Visit>> write() {
    List<Visit> planned = new ArrayList<>();
    DemoUnits.FACILITIES.forEach(facility -> planned.addAll(plan(facility)));
    planned.sort(Comparator.comparing(Visit::at));
    Map<String, List<Visit>> done = new HashMap<>();
    for (Visit visit : planned) {
      boolean isDone = visit.completedAt().isBefore(draft.now());
      writeInspection(visit, isDone);
      if (isDone) {
        done.computeIfAbsent(visit.facility().code(), f -> new ArrayList<>()).add(0, visit);
      }
    }
    done.forEach((facility, visits) -> answer(visits, DemoFindings.failedItems(facility)));
    return done;
  }

  private List<Visit> plan(Facility facility) {
    List<Instant> openings =
        Days.cadence(
            DemoRegistry.supervisedSince(draft, facility),
            Period.ofMonths(1),
            draft.historyStart().minus(ONE_MORE),
            draft.now());
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < openings.size(); i++) {
      LocalDate day = Days.of(openings.get(i)).plusDays(1 + random.nextInt(7));
      boolean leftOut = facility.code().equals(LEFT_OUT) && i == openings.size() - 1;
      if (!leftOut) {
        String kind = i % 3 == 1 ? "UNANNOUNCED" : "ANNOUNCED";
        visits.add(visit(facility, Days.at(day, 9, 30 + random.nextInt(30)), kind));
      }
    }
    if (facility.code().equals("FC-510100-001")) {
      LocalDate soon = Days.of(draft.now()).plusDays(6);
      visits.add(visit(facility, Days.at(soon, 9, 30), "SPECIAL"));
    }
    return visits;
  }

  private Visit visit(Facility facility, Instant at, String kind) {
    return new Visit(facility, at, kind, draft.id(scheduledAt(at)));
  }

  /** Plans are made nine days ahead at the most, and never in the future. */
  private Instant scheduledAt(Instant visit) {
    Instant planned = visit.minus(Duration.ofDays(9)).plus(Duration.ofMinutes(20));
    Instant latest = draft.now().minus(Duration.ofHours(2));
    return planned.isBefore(latest) ? planned : latest;
  }

  private void writeInspection(Visit visit, boolean done) {
    Facility facility = visit.facility();
    Instant scheduled = scheduledAt(visit.at());
    String inspector = DemoAccounts.inspector(facility);
    draft
        .rows()
        .add(
            Table.INSPECTION,
            visit.id(),
            draft.numbers().next("IN", scheduled),
            facility.code(),
            template,
            visit.kind(),
            Days.of(visit.at()),
            inspector,
            scheduled,
            DemoAccounts.supervisor(facility.station()),
            done ? visit.at() : null,
            done ? visit.completedAt() : null);
    if (done) {
      evidence("INSPECTION", visit, inspector);
      if (visit.kind().equals("UNANNOUNCED")) {
        evidence("UNANNOUNCED_INSPECTION", visit, inspector);
      }
    }
  }

  private void evidence(String kind, Visit visit, String inspector) {
    Instant at = visit.completedAt();
    Ledger.Subject about = Ledger.Subject.of(visit.facility());
    draft.ledger().evidence(kind, about, visit.id(), at, at, inspector);
  }

  private void answer(List<Visit> latestFirst, Map<Integer, Set<String>> failed) {
    for (int i = 0; i < latestFirst.size(); i++) {
      Visit visit = latestFirst.get(i);
      Set<String> no = failed.getOrDefault(i, Set.of());
      Instant at = visit.at();
      for (String item : items) {
        at = at.plus(Duration.ofMinutes(4));
        addAnswer(visit, item, no.contains(item), at);
      }
    }
  }

  private void addAnswer(Visit visit, String item, boolean no, Instant at) {
    boolean noWorks = item.startsWith("CONSTRUCTION") && random.nextBoolean();
    String answer = no ? "NO" : noWorks || conditional.contains(item) ? "NOT_APPLICABLE" : "YES";
    String note = no ? "见问题整改台账" : noWorks ? "无在建工程" : null;
    String inspector = DemoAccounts.inspector(visit.facility());
    draft.rows().add(Table.INSPECTION_ANSWER, visit.id(), item, answer, note, at, inspector);
  }
}
