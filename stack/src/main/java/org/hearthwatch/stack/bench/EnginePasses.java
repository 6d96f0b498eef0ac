package org.hearthwatch.stack.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearthwatch.stack.StackFailure;

/**
 * Passes of the engine over a day's change, as the engine itself notes them: opening a duty for
 * each placement, opening those whose evidence is there already, and reaching the next rung of the
 * ladder with each.
 */
final class EnginePasses {

  static final List<String> KINDS = List.of("opening", "opening and matching", "newly overdue");

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String OPENS = "next_at = now() where obligation_code = '%s'";

  private final Province province;
  private final Findings findings;
  private final LocalDate today;

  EnginePasses(Province province, Findings findings, LocalDate today) {
    this.province = province;
    this.findings = findings;
    this.today = today;
  }

  /** One list of timings for each of the kinds; empty without repetitions. */
  List<Timings> measure(String history, int repetitions) throws SQLException, InterruptedException {
    if (repetitions == 0) {
      return List.of();
    }
    province.run("call bench.recur('%s', '%s')".formatted(Province.RULE, today));
    List<List<Double>> millis = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < repetitions; i++) {
      findings.step("passes of the engine, " + history + ", " + (i + 1));
      beginToday();
      millis.get(0).add(pass("update recurrence set " + OPENS.formatted(Province.RULE)));
      millis.get(2).add(pass(reachNextRung()));
      beginToday();
      province.run("call bench.evidence_of_today('%s')".formatted(today));
      millis.get(1).add(pass("update recurrence set " + OPENS.formatted(Province.RULE)));
    }
    List<Timings> all = millis.stream().map(Timings::new).toList();
    for (int i = 0; i < KINDS.size(); i++) {
      findings.took("%s, %s history".formatted(KINDS.get(i), history), all.get(i));
    }
    beginToday();
    province.run("select recount_duties()");
    return all;
  }

  private void beginToday() throws SQLException {
    province.run("call bench.before_today('%s', '%s')".formatted(Province.RULE, today));
    province.run("vacuum (analyze) duty");
    province.run("vacuum (analyze) evidence");
    province.run("vacuum (analyze) recurrence");
  }

  private String reachNextRung() {
    return "update duty set next_step_at = now() where next_step_at is not null and opens_at >="
        + " bench.midnight('%s')".formatted(today);
  }

  /** Gives the engine something to do and waits until it noted that it did everything. */
  private double pass(String change) throws SQLException, InterruptedException {
    province.run("truncate engine_run");
    province.run(change);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (province.number("select count(*) from engine_run") == 0) {
      if (System.nanoTime() > deadline) {
        throw new StackFailure("The engine noted no pass within " + PATIENCE);
      }
      TimeUnit.SECONDS.sleep(1);
    }
    return province.number(
        "select round(1000 * extract(epoch from sum(finished_at - started_at))) from engine_run");
  }
}
