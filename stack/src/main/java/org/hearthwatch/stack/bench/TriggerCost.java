package org.hearthwatch.stack.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the triggers of the tally add to writing duties in bulk: a day with and without them. */
final class TriggerCost {

  private static final int REPETITIONS = 3;

  private final Province province;
  private final Findings findings;
  private final LocalDate today;

  TriggerCost(Province province, Findings findings, LocalDate today) {
    this.province = province;
    this.findings = findings;
    this.today = today;
  }

  /** Writes days of the future, and takes them away again. */
  void measure(int placements) throws Exception {
    List<Double> with = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    for (int i = 0; i < REPETITIONS; i++) {
      with.add(write(today.plusDays(10 + 2L * i), placements));
      province.run("alter table duty disable trigger duty_opened");
      without.add(write(today.plusDays(11 + 2L * i), placements));
      province.run("alter table duty enable trigger duty_opened");
    }
    findings.took("a day's duties in one statement, with tally", new Timings(with));
    findings.took("the same without its trigger", new Timings(without));
    findings.took("moving the changes into the tally", new Timings(List.of(fold())));
    province.run(
        "delete from duty where opens_at >= bench.midnight('%s')".formatted(today.plusDays(10)));
    province.run("select recount_duties()");
    fold();
    province.run("vacuum (analyze) duty_tally");
    province.run("vacuum (analyze) duty_tally_division");
  }

  private double write(LocalDate day, int placements) throws Exception {
    return Timings.of(
        () -> {
          province.run("call bench.day('%s', '%s', %d)".formatted(Province.RULE, day, placements));
          return null;
        });
  }

  private double fold() throws Exception {
    return Timings.of(() -> province.number("select fold_duty_changes()"));
  }
}
