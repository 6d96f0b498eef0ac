package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthwatch.duty.EscalationLevel;
import org.hearthwatch.duty.adapter.Climbing.Due;
import org.hearthwatch.duty.model.Ladder;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.record.Records;

/**
 * Tells people about duties that are not done, one level higher each time, by the ladder of the
 * rule. Everything of one rule, one house and one officer that reaches the same rung in a pass is
 * told once, with a number. After a time in which nobody climbed, only the highest rung reached is
 * told. What goes above the officer is also put on the record.
 */
@ApplicationScoped
public class Escalation {

  /** What is told together. */
  private record Occasion(ObligationVersion rule, int rung, String facility, String accountable) {}

  @Inject private Climbing climbing;
  @Inject private Catalogue catalogue;
  @Inject private Superiors superiors;
  @Inject private Notices notices;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Takes the next duties that have reached a rung; answers how many. */
  public int climb(int most) {
    Instant now = clock.instant();
    List<Due> due = climbing.due(now, most);
    Map<Occasion, List<Due>> occasions = new LinkedHashMap<>();
    Columns next = Climbing.toSave();
    Map<ObligationVersion, Ladder> ladders = new HashMap<>();
    for (Due one : due) {
      ObligationVersion rule = catalogue.version(one.rule());
      Ladder ladder = ladders.computeIfAbsent(rule, ObligationVersion::ladder);
      int rung = ladder.nextAt(one.dueAt(), now).orElseThrow();
      occasions
          .computeIfAbsent(
              new Occasion(rule, rung, one.facility(), one.accountable()),
              absent -> new ArrayList<>())
          .add(one);
      Instant nextAt = ladder.reachedAt(rung + 1, one.dueAt());
      next.add(one.id(), one.opensAt(), nextAt == null ? null : rung + 1, nextAt);
    }
    climbing.save(next);
    occasions.forEach((occasion, duties) -> tell(occasion, duties, now));
    return due.size();
  }

  private void tell(Occasion occasion, List<Due> duties, Instant now) {
    Ladder.Rung rung = occasion.rule().ladder().rungs().get(occasion.rung());
    Due first = duties.get(0);
    List<String> told = superiors.of(rung.level(), first);
    DutyNotice notice = new DutyNotice(occasion.rule(), occasion.rung(), duties, now);
    notices.send(told.stream().map(notice::to).toList());
    climbing.reached(duties, rung.level(), now, told);
    if (rung.level() != EscalationLevel.ACCOUNTABLE) {
      records.append(
          first.station(),
          "DUTY_ESCALATED",
          "DUTY",
          first.id().toString(),
          Map.of(
              "rule", occasion.rule().code(),
              "level", rung.level().name(),
              "facility", first.facility(),
              "duties",
                  duties.stream().map(duty -> duty.id().toString()).collect(Collectors.toList()),
              "told", told));
    }
  }
}
