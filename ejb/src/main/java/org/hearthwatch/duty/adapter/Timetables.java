package org.hearthwatch.duty.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.duty.model.Timetable;
import org.hearthwatch.duty.model.WorkCalendar;

/** The timetables of the recurring rules, put together once for each rule and division. */
final class Timetables {

  private record Key(String rule, String division) {}

  private final Map<String, List<ObligationVersion>> rules;
  private final WorkCalendar calendar;
  private final Map<Key, Timetable> made = new HashMap<>();

  /** With all versions of each rule. */
  Timetables(Map<String, List<ObligationVersion>> rules, WorkCalendar calendar) {
    this.rules = rules;
    this.calendar = calendar;
  }

  /** The codes of the rules about a kind of subject. */
  List<String> about(SubjectKind kind) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().get(0).subjectKind() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The timetable of a rule in a division. */
  Timetable of(String rule, String division) {
    return made.computeIfAbsent(
        new Key(rule, division), key -> make(rules.get(rule), key.division()));
  }

  private Timetable make(List<ObligationVersion> versions, String division) {
    List<ObligationVersion> holding =
        versions.stream()
            .filter(v -> v.division() == null || v.division().equals(division))
            .toList();
    Set<Instant> changes = new TreeSet<>();
    changes.add(Instant.EPOCH);
    for (ObligationVersion version : holding) {
      changes.add(version.validFrom());
      if (version.validUntil() != null) {
        changes.add(version.validUntil());
      }
    }
    List<Instant> times = new ArrayList<>(changes);
    List<Timetable.Phase> phases = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Instant until = i + 1 < times.size() ? times.get(i + 1) : null;
      phases.add(phase(holding, times.get(i), until, division));
    }
    return new Timetable(phases);
  }

  private Timetable.Phase phase(
      List<ObligationVersion> holding, Instant from, Instant until, String division) {
    ObligationVersion rule =
        holding.stream()
            .filter(version -> version.isValidAt(from))
            .reduce((one, other) -> Catalogue.nearer(one, other, division))
            .filter(ObligationVersion::isInForce)
            .orElse(null);
    return new Timetable.Phase(from, until, rule, rule == null ? null : rule.cadence(calendar));
  }
}
