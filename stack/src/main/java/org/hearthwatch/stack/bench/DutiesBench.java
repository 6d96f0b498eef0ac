package org.hearthwatch.stack.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.stack.Progress;
import org.hearthwatch.stack.Stack;
import org.hearthwatch.stack.StackOptions;

/** The duty engine and compliance at the size of a province. */
public final class DutiesBench {

  private static final int DAYS_OF_A_YEAR = 365;

  /**
   * How much of everything.
   *
   * @param days of history at the smaller size
   * @param times how much more history at the larger size
   * @param repetitions of each pass of the engine; 0 leaves the engine out
   * @param calls of each figure
   */
  public record Size(
      int placements, int facilities, int days, int times, int repetitions, int calls) {

    /** For how many placements the older part has duties, so that it fills the year. */
    int older() {
      return (int) ((long) placements * days * (times - 1) / (DAYS_OF_A_YEAR - days));
    }
  }

  private final Size size;
  private final Progress progress;
  private final Findings findings;
  private final LocalDate today = Province.today();

  /** A benchmark that tells what it does. */
  public DutiesBench(Size size, Progress progress) {
    this.size = size;
    this.progress = progress;
    this.findings = new Findings(progress);
  }

  /** Starts the servers twice, seeds and measures; answers everything it measured as JSON. */
  public String run(StackOptions options, Login superuser) throws Exception {
    List<String> facilities;
    try (Stack stack = Stack.prepare(options, progress)) {
      stack.start();
      try (Connection connection = superuser.of(stack)) {
        facilities = seedAndMeasureEngine(new Province(connection));
      }
      findings.step("asking for figures");
      measure("warm", options, facilities, 2);
    }
    findings.step("starting again, to ask cold");
    try (Stack stack = Stack.prepare(options.withReset(false), progress)) {
      stack.start();
      measure("after a restart", options, facilities, 1);
    }
    return findings.json();
  }

  private List<String> seedAndMeasureEngine(Province province) throws Exception {
    findings.step("inventing %,d placements".formatted(size.placements()));
    province.build(size.placements(), size.facilities(), today.minusDays(DAYS_OF_A_YEAR));
    LocalDate recent = today.minusDays(size.days());
    findings.step("inventing %d days".formatted(size.days()));
    province.history(recent, today.minusDays(1), size.placements());
    EnginePasses engine = new EnginePasses(province, findings, today);
    List<Timings> once = engine.measure("1x", size.repetitions());
    findings.step("inventing the year before");
    province.history(today.minusDays(DAYS_OF_A_YEAR), recent.minusDays(1), size.older());
    List<Timings> more = engine.measure(size.times() + "x", size.repetitions());
    for (int i = 0; i < once.size(); i++) {
      findings.number(
          "ratio: " + EnginePasses.KINDS.get(i), more.get(i).median() / once.get(i).median());
    }
    new TriggerCost(province, findings, today).measure(size.placements());
    findings.count("duties", province.number("select count(*) from duty"));
    findings.count("cells of facilities", province.number("select count(*) from duty_tally"));
    findings.count(
        "cells of prefectures", province.number("select count(*) from duty_tally_division"));
    return province.texts("select code from bench.facility order by no");
  }

  /** The first calls of a fresh server are reported as they are; the first of warm ones are not. */
  private void measure(String when, StackOptions options, List<String> facilities, long seed)
      throws Exception {
    ComplianceCalls calls = new ComplianceCalls(options, today);
    boolean warm = seed == 2;
    if (warm) {
      calls.facilities(facilities, size.calls(), seed, "");
      calls.subject("divisions/510000", 3, "");
    }
    String past = "&asOf=%s&knownAt=%s".formatted(today.minusDays(30), today.minusDays(40));
    int some = warm ? size.calls() : 10;
    findings.took("a facility over a year, " + when, calls.facilities(facilities, some, seed, ""));
    findings.took(
        "the same as of a past day, " + when, calls.facilities(facilities, some, seed, past));
    findings.took("the province over a year, " + when, calls.subject("divisions/510000", some, ""));
    findings.took(
        "the same as of a past day, province, " + when,
        calls.subject("divisions/510000", some, past));
    findings.took(
        "one rule over a year, " + when, calls.subject("obligations/HEALTH-UPDATE", some, ""));
    findings.count("duties in the province's figure", calls.due("divisions/510000"));
  }
}
