package org.hearthwatch.stack.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.stack.Progress;
import org.hearthwatch.stack.Stack;
import org.hearthwatch.stack.StackOptions;

/**
 * What the policies of the database cost: the heaviest lists over REST, asked by somebody of each
 * level, with the policies and, in turn, with the application's login freed from them. The use
 * cases check the scope either way, so both answer the same.
 */
public final class ScopeBench {

  private static final int STAYED_DAYS = 60;

  private static final String FACILITY = "FC-510100-100";

  /** Who asks; the accounts of the demo realm, put where the invented province has people. */
  private static final Map<String, String> LEVELS =
      Map.of(
          "province-auditor", "510000",
          "prefecture-supervisor", "510100",
          "station-supervisor", "ST-510100-11",
          "facility-staff", FACILITY);

  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("people", "/api/v1/placements?limit=200");
    LISTS.put("overdue duties", "/api/v1/duties?state=overdue&limit=200");
    LISTS.put("coverage", "/api/v1/coverage?limit=200");
    LISTS.put("head count", "/api/v1/facilities/" + FACILITY + "/head-count");
    LISTS.put("residents", "/api/v1/facilities/" + FACILITY + "/residents?limit=200");
  }

  private final int placements;
  private final int facilities;
  private final int days;
  private final int calls;
  private final int rounds;
  private final Progress progress;
  private final Findings findings;

  /**
   * A benchmark that tells what it does.
   *
   * @param days of duties
   * @param calls of each list in each round
   * @param rounds with and without policies, in turn
   */
  public ScopeBench(
      int placements, int facilities, int days, int calls, int rounds, Progress progress) {
    this.placements = placements;
    this.facilities = facilities;
    this.days = days;
    this.calls = calls;
    this.rounds = rounds;
    this.progress = progress;
    this.findings = new Findings(progress);
  }

  /** Starts the servers, seeds and measures; answers everything it measured as JSON. */
  public String run(StackOptions options, Login superuser) throws Exception {
    try (Stack stack = Stack.prepare(options, progress)) {
      stack.start();
      try (Connection connection = superuser.of(stack)) {
        Province province = new Province(connection);
        seed(province);
        Map<String, List<Double>> with = new LinkedHashMap<>();
        Map<String, List<Double>> without = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
          findings.step("round %d of %d".formatted(round, rounds));
          ask(options, province, true, round == 0 ? new LinkedHashMap<>() : with);
          ask(options, province, false, round == 0 ? new LinkedHashMap<>() : without);
        }
        tell(with, without);
      }
    }
    return findings.json();
  }

  private void seed(Province province) throws Exception {
    LocalDate today = Province.today();
    findings.step("inventing %,d placements and %d days".formatted(placements, days));
    province.build(placements, facilities, today.minusDays(STAYED_DAYS));
    for (Map.Entry<String, String> level : LEVELS.entrySet()) {
      province.run(
          "insert into account (username, role, unit_code, display_zh, display_en) values"
              + " ('%1$s', '%1$s', '%2$s', '%1$s', '%1$s') on conflict do nothing"
                  .formatted(level.getKey(), level.getValue()));
    }
    province.history(today.minusDays(days), today.minusDays(1), placements);
    province.run("vacuum (analyze)");
  }

  /** Sessions that know their rights already end, so that each asks for them again. */
  private void ask(
      StackOptions options, Province province, boolean policies, Map<String, List<Double>> millis)
      throws Exception {
    province.run("alter role hearthwatch_app " + (policies ? "nobypassrls" : "bypassrls"));
    province.run(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hearthwatch_app'");
    for (String user : LEVELS.keySet().stream().sorted().toList()) {
      RestCalls rest = new RestCalls(options, user).signIn();
      for (Map.Entry<String, String> list : LISTS.entrySet()) {
        if (!rest.may(list.getValue())) {
          continue;
        }
        List<Double> one =
            millis.computeIfAbsent(list.getKey() + ", " + user, key -> new ArrayList<>());
        for (int i = 0; i < calls; i++) {
          rest.signIn();
          one.add(Timings.of(() -> rest.get(list.getValue())));
        }
      }
    }
  }

  private void tell(Map<String, List<Double>> with, Map<String, List<Double>> without) {
    with.forEach(
        (what, millis) -> {
          Timings bound = new Timings(millis);
          Timings free = new Timings(without.get(what));
          findings.took(what + ", with policies", bound);
          findings.took(what + ", without", free);
          findings.number("ratio: " + what, bound.median() / free.median());
        });
  }
}
