package org.hearthwatch.compliance.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.Cut;
import org.hearthwatch.compliance.Outcome;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.compliance.model.Assessment;
import org.hearthwatch.compliance.model.Sheet;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.Units;

/** The tally answers what the model would answer from the duties themselves, at any moment. */
class TallyRowsTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-30");
  private static final int DAYS = 5;
  private static final List<String> RULES = List.of("CONTACT-CALL", "CONTACT-VISIT");

  private static final Map<Scope, String> READERS =
      Map.of(
          new Scope.Province(), "province",
          new Scope.Prefecture("510100"), "prefecture",
          new Scope.Station("ST-510100-01", "510100"), "supervisor",
          new Scope.Facility("FC-510300-001", "510300"), "staff-3",
          new Scope.Nothing(), "admin");

  private static Database database;
  private static Application application;

  /** A figure that is asked for. */
  record Asked(Slice slice, Assessment at) {}

  @BeforeContainer
  static void start() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    database.run(
        """
        insert into station values ('ST-510300-01', '510300', '站', 'Station');
        insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
            capacity, supervised_since)
          values ('FC-510300-001', '510300', 'ST-510300-01', '院', 'Home', 60, '2026-01-01');
        insert into account values ('staff-3', 'facility-staff', 'FC-510300-001', '员', 'Staff 3');
        insert into evidence values ('00000000-0000-0000-0000-000000000009', 'CALL', 'FACILITY',
            'x', gen_random_uuid(), '2026-01-01', '2026-01-01', 'staff');
        insert into obligation_version
          select (jsonb_populate_record(v, jsonb_build_object('id', n.id, 'weight', n.weight,
              'valid_from', n.begins, 'valid_until', n.begins + interval '1 day'))).*
          from obligation_version v join (values
            ('CONTACT-CALL', '00000000-0000-0000-0000-000000000001', 3.0, timestamptz '2020-01-01'),
            ('CONTACT-CALL', '00000000-0000-0000-0000-000000000002', 1.5, timestamptz '2020-01-02'),
            ('CONTACT-VISIT', '00000000-0000-0000-0000-000000000003', 2.0, timestamptz '2020-01-01')
          ) n (code, id, weight, begins) on n.code = v.obligation_code
          where v.valid_until is null;
        """);
    application = Application.on(database, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  @AfterContainer
  static void stop() {
    application.close();
  }

  @Property(tries = 80)
  void countsWhatTheModelCounts(
      @ForAll("stories") List<InventedDuty> duties,
      @ForAll("asked") List<Asked> questions,
      @ForAll int foldsAfter)
      throws SQLException {
    live(duties, foldsAfter);
    ask(
        questions,
        asked -> {
          Sheet expected = asked.at().of(views(duties, asked.slice()));
          Sheet found = rows().count(asked.slice(), asked.at());
          assertThat(counts(found)).containsExactlyInAnyOrderElementsOf(counts(expected));
          assertThat(found.score()).isEqualTo(expected.score());
          assertThat(opened(asked)).isEqualTo(expected.tally().due() + expected.tally().waived());
        });
  }

  @Property(tries = 20)
  void partsMakeTheWhole(
      @ForAll("stories") List<InventedDuty> duties,
      @ForAll("asked") List<Asked> questions,
      @ForAll Grouping by,
      @ForAll int foldsAfter)
      throws SQLException {
    live(duties, foldsAfter);
    ask(
        questions,
        asked -> {
          Tally whole = rows().count(asked.slice(), asked.at()).tally();
          Tally parts =
              rows().count(asked.slice(), asked.at(), by).values().stream()
                  .map(Sheet::tally)
                  .reduce(Tally.NONE, Tally::plus);
          assertThat(parts).isEqualTo(whole);
        });
  }

  @Property(tries = 20)
  void countingAnewChangesNothing(
      @ForAll("stories") List<InventedDuty> duties,
      @ForAll("asked") List<Asked> questions,
      @ForAll int foldsAfter)
      throws SQLException {
    live(duties, foldsAfter);
    List<Sheet> before = new ArrayList<>();
    ask(questions, asked -> before.add(rows().count(asked.slice(), asked.at())));
    database.run("select recount_duties()");
    List<Sheet> after = new ArrayList<>();
    ask(questions, asked -> after.add(rows().count(asked.slice(), asked.at())));
    assertThat(after).isEqualTo(before);
  }

  /** Each question is asked by somebody with its scope: policies must not change an answer. */
  private static void ask(List<Asked> questions, Consumer<Asked> check) {
    questions.stream()
        .collect(Collectors.groupingBy(asked -> asked.slice().scope()))
        .forEach((scope, asked) -> application.run(READERS.get(scope), () -> asked.forEach(check)));
  }

  /** Opens the duties and lets happen what happens, with the tally written in between at times. */
  private static void live(List<InventedDuty> duties, int foldsAfter) throws SQLException {
    database.run(
        """
        delete from duty; delete from duty_change;
        delete from duty_tally; delete from duty_tally_division\
        """);
    int step = 0;
    try (Connection connection = database.asApplication().getConnection()) {
      for (InventedDuty duty : duties) {
        as(Work.ENGINE, connection);
        duty.open(connection);
        foldAt(step++, foldsAfter, connection);
      }
      for (InventedDuty duty : duties) {
        as(Work.ENGINE, connection);
        duty.happen(connection);
        foldAt(step++, foldsAfter, connection);
      }
    }
  }

  private static void foldAt(int step, int foldsAfter, Connection connection) throws SQLException {
    if (((foldsAfter >> (step % 31)) & 1) == 1) {
      as(Work.TALLY, connection);
      try (Statement fold = connection.createStatement()) {
        fold.execute("select fold_duty_changes()");
      }
    }
  }

  private static void as(Work work, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set hearthwatch.work = '" + work.label() + "'");
    }
  }

  private static TallyRows rows() {
    return application.get(TallyRows.class);
  }

  /** How many duties can be opened behind the figure, read in two pages. */
  private static int opened(Asked asked) {
    JudgedDuties judged = application.get(JudgedDuties.class);
    Set<Outcome> all = Set.of(Outcome.values());
    List<UUID> first = judged.ids(asked.slice(), asked.at(), all, RULES, Cut.page(1, 7, true));
    List<UUID> rest =
        judged.ids(asked.slice(), asked.at(), all, RULES, new Cut(null, null, 7, 1000, true));
    return first.size() + rest.size();
  }

  private static List<Object> counts(Sheet sheet) {
    return sheet.versions().stream()
        .<Object>map(version -> List.of(version.code(), version.weight(), version.tally()))
        .toList();
  }

  private static List<DutyView> views(List<InventedDuty> all, Slice slice) {
    Predicate<InventedDuty> wanted =
        duty ->
            !duty.cancelled()
                && sees(slice.scope(), duty)
                && isAbout(slice, duty)
                && (slice.obligation() == null || slice.obligation().equals(duty.version().code()))
                && !Zones.day(duty.due()).isBefore(slice.from())
                && !Zones.day(duty.due()).isAfter(slice.to());
    return all.stream().filter(wanted).map(InventedDuty::view).toList();
  }

  private static boolean sees(Scope scope, InventedDuty duty) {
    return scope.sees(
        new Scope.Lines(duty.station(), duty.stationDivision(), duty.facility(), duty.division()));
  }

  private static boolean isAbout(Slice slice, InventedDuty duty) {
    return switch (slice.kind()) {
      case FACILITIES -> duty.facility().equals(slice.id());
      case STATIONS -> duty.station().equals(slice.id());
      case DIVISIONS ->
          slice.id().equals("510000")
              || slice.id().equals(duty.division())
              || slice.id().equals(duty.stationDivision());
      case OBLIGATIONS -> duty.version().code().equals(slice.id());
      case PLACEMENTS -> false;
    };
  }

  @Provide
  Arbitrary<List<InventedDuty>> stories() {
    Arbitrary<String> divisions = Arbitraries.of("510100", "510300");
    Arbitrary<Instant> maybe = moments().injectNull(0.4);
    return Combinators.combine(
            Arbitraries.of(InventedDuty.VERSIONS),
            divisions,
            divisions,
            moments(),
            maybe,
            moments(),
            moments().injectNull(0.8),
            Arbitraries.integers().between(1, 10).map(n -> n == 1))
        .as(
            (version, division, stationDivision, due, done, known, waived, cancelled) ->
                new InventedDuty(
                    UUID.randomUUID(),
                    version,
                    division,
                    stationDivision,
                    due,
                    done,
                    done == null ? null : known.isBefore(done) ? done : known,
                    waived,
                    cancelled))
        .list()
        .ofMinSize(1)
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<Asked>> asked() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
    Arbitrary<Slice> slices =
        Combinators.combine(scopes(), subjects(), day, day)
            .flatAs(
                (scope, subject, from, to) ->
                    Arbitraries.of(RULES)
                        .injectNull(0.7)
                        .map(
                            rule ->
                                new Slice(
                                    scope,
                                    subject.kind(),
                                    subject.id(),
                                    rule,
                                    FIRST.plusDays(Math.min(from, to)),
                                    FIRST.plusDays(Math.max(from, to)))));
    return Combinators.combine(slices, moments(), moments())
        .as((slice, asOf, knownAt) -> new Asked(slice, new Assessment(asOf, knownAt)))
        .list()
        .ofSize(4);
  }

  /** What a figure is about. */
  record Subject(ComplianceSubject kind, String id) {}

  private static Arbitrary<Subject> subjects() {
    return Arbitraries.of(
        new Subject(ComplianceSubject.FACILITIES, "FC-510100-001"),
        new Subject(ComplianceSubject.STATIONS, "ST-510300-01"),
        new Subject(ComplianceSubject.DIVISIONS, "510300"),
        new Subject(ComplianceSubject.DIVISIONS, "510000"),
        new Subject(ComplianceSubject.OBLIGATIONS, "CONTACT-CALL"));
  }

  private static Arbitrary<Scope> scopes() {
    return Arbitraries.of(READERS.keySet());
  }

  /** Few days and few times, so that they often meet; the last and the first moment among them. */
  private static Arbitrary<Instant> moments() {
    Arbitrary<Duration> times =
        Arbitraries.of(
            Duration.ZERO,
            Duration.ofHours(8),
            Duration.ofHours(8).plusNanos(1_000),
            Duration.ofHours(15),
            Duration.ofDays(1).minusNanos(1_000));
    return Combinators.combine(Arbitraries.integers().between(0, DAYS), times)
        .as((day, time) -> Zones.startOfDay(FIRST.plusDays(day)).plus(time));
  }
}
