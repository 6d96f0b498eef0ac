package org.hearthwatch.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.FindVisits;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.ReportIncident;
import org.hearthwatch.incident.SendFirstReport;
import org.hearthwatch.oversight.CoverageFilter;
import org.hearthwatch.oversight.CoverageOrder;
import org.hearthwatch.oversight.CoverageRow;
import org.hearthwatch.oversight.FindCoverage;
import org.hearthwatch.privacy.adapter.SealingTimer;
import org.hearthwatch.registry.FindResidents;
import org.hearthwatch.registry.PlacePerson;
import org.hearthwatch.registry.RegisterPerson;
import org.hearthwatch.registry.ResidentView;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A real database, looked into as a superuser, who could read every byte of it. */
@DisplayName("What the database holds of a person")
class SealedDatabaseTest {

  private static final String RING = "hearthwatch.keys";
  private static final String NAME = "欧阳秘密";
  private static final String ALIAS = "小秘密";
  private static final String NUMBER = "510101195003041234";
  private static final String MARKS = "左臂有秘密疤痕";
  private static final String NOTE = "秘密：血压偏高";
  private static final String SECOND_KEY = ";key.2=SM4-GCM:ICEiIyQlJicoKSorLC0uLw==;current=2";

  private final String firstRing = System.getProperty(RING);
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-20T02:00:00Z"));
  private Database database;
  private Application node;

  @BeforeEach
  void start() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    node = Application.on(database, clock);
  }

  @AfterEach
  void stop() {
    System.setProperty(RING, firstRing);
    node.close();
  }

  @Test
  void is_unreadable_wherever_it_is_stored_and_readable_for_whoever_may() {
    UUID person = register(NUMBER);
    UUID placement = place(person);
    tellEverything(person, placement);
    assertEquals(List.of(), leaks("秘密", NUMBER));
    ResidentView seen = seenBy("supervisor", person);
    assertEquals(NAME, seen.name());
    assertEquals(ALIAS, seen.alias());
    assertEquals(NUMBER, seen.identityNumber());
    assertEquals(MARKS, seen.distinguishing());
    assertEquals("5101**********34", seenBy("staff", person).identityNumber());
    VisitView visit = visits(placement).get(0);
    assertEquals(NOTE, visit.note());
    assertEquals("“秘密”", visit.ownWords());
  }

  @Test
  void is_sealed_by_the_job_when_it_came_in_over_sql() {
    UUID person = register(null);
    UUID placement = place(person);
    tellEverything(person, placement);
    database.run(
        "update person set legal_name = '%s', legal_name_index = null, identity_number = '%s'"
            .formatted(NAME, NUMBER));
    database.run("update visit set note = '%s'".formatted(NOTE));
    assertFalse(leaks("秘密", NUMBER).isEmpty());
    assertEquals(NAME, seenBy("supervisor", person).name());
    seal();
    assertEquals(List.of(), leaks("秘密", NUMBER));
    assertEquals(NAME, seenBy("supervisor", person).name());
    assertEquals(NUMBER, seenBy("supervisor", person).identityNumber());
    assertEquals(NOTE, visits(placement).get(0).note());
    assertThrows(Rejection.class, () -> register(NUMBER));
    assertEquals(
        List.of("1"),
        database.column("select count(*) from person where legal_name_index is not null"));
  }

  @Test
  void moves_to_a_new_key_in_the_background_and_goes_on_after_a_restart() {
    UUID person = register(NUMBER);
    UUID placement = place(person);
    visits(placement, 600);
    seal();
    assertEquals(List.of("600"), sealedWith("visit", "note", 1));
    assertEquals(1, state().currentKey());

    node.close();
    System.setProperty(RING, firstRing.replace("current=1", "") + SECOND_KEY);
    node = Application.on(database, clock);
    assertFalse(state().finished());
    assertEquals(1, state().oldestKey());
    assertEquals(NAME, seenBy("supervisor", person).name());
    oneBatchOf("visit.note");
    assertEquals(List.of("500"), sealedWith("visit", "note", 2));
    SealingView half = column("visit.note");
    assertEquals(600, half.total());
    assertEquals(500, half.done());
    assertEquals(83, half.percent());
    assertNull(half.finishedAt());

    node.close();
    node = Application.on(database, clock);
    seal();
    assertEquals(List.of("600"), sealedWith("visit", "note", 2));
    assertEquals(600, column("visit.note").done());
    assertTrue(state().finished());
    assertEquals(2, state().oldestKey());

    node.close();
    System.setProperty(
        RING, firstRing.replaceAll("key\\.1=[^;]*", "").replace("current=1", "") + SECOND_KEY);
    node = Application.on(database, clock);
    assertEquals(NAME, seenBy("supervisor", person).name());
    assertEquals(NUMBER, seenBy("supervisor", person).identityNumber());
    assertThrows(Rejection.class, () -> register(NUMBER));
  }

  @Test
  void is_shared_out_between_nodes() throws Exception {
    UUID placement = place(register(null));
    visits(placement, 1200);
    try (Application other = Application.on(database, clock)) {
      Thread beside = new Thread(() -> tick(other));
      beside.start();
      tick(node);
      beside.join();
    }
    seal();
    assertEquals(List.of("1200"), sealedWith("visit", "note", 1));
    assertEquals(1200, column("visit.note").done());
  }

  @Test
  void that_was_moved_to_somebody_else_or_changed_is_shown_as_broken_and_left_as_evidence() {
    UUID one = register(NUMBER);
    UUID other = register("510101195003045678");
    database.run(
        "update person set legal_name = (select legal_name from person where id = '%s') where id = '%s'"
            .formatted(one, other));
    assertEquals(NAME, seenBy("supervisor", one).name());
    assertEquals(Reveal.BROKEN, seenBy("supervisor", other).name());
    node.close();
    System.setProperty(RING, firstRing.replace("current=1", "") + SECOND_KEY);
    node = Application.on(database, clock);
    seal();
    assertEquals(1, column("person.legal_name").broken());
    assertEquals(1, state().oldestKey());
  }

  @Test
  void that_is_typed_like_a_sealed_text_is_sealed_like_any_other() {
    UUID person =
        node.as(
            "supervisor",
            () ->
                node.get(RegisterPerson.class)
                    .register(
                        new RegisterPerson.Command(
                            null, "hw1:1:AAAA", Sex.MALE, null, 70, null, null)));
    assertEquals("hw1:1:AAAA", seenBy("supervisor", person).name());
  }

  @Test
  void is_found_by_name_although_the_database_cannot_read_it() {
    place(register(NUMBER));
    assertEquals(List.of(NAME), names("阳秘", CoverageOrder.USUAL));
    assertEquals(List.of(NAME), names("小秘", new CoverageOrder(CoverageOrder.By.NAME, false)));
    assertEquals(List.of(NAME), names(null, new CoverageOrder(CoverageOrder.By.NAME, true)));
    assertEquals(List.of(), names("李四", CoverageOrder.USUAL));
  }

  @Test
  void is_told_when_the_same_identity_number_is_registered_twice() {
    register(NUMBER);
    Rejection twice = assertThrows(Rejection.class, () -> register(" 5101011950 03041234"));
    assertEquals("IDENTITY_NUMBER_KNOWN", twice.code());
    node.as("supervisor", () -> node.get(RegisterPerson.class).register(command(NUMBER, true)));
    assertEquals(List.of("2"), database.column("select count(*) from person"));
  }

  private UUID register(String identityNumber) {
    return node.as(
        "supervisor",
        () -> node.get(RegisterPerson.class).register(command(identityNumber, false)));
  }

  private static RegisterPerson.Command command(String identityNumber, boolean evenIfKnown) {
    return new RegisterPerson.Command(
        NAME,
        ALIAS,
        Sex.MALE,
        LocalDate.parse("1950-03-04"),
        null,
        identityNumber,
        MARKS,
        evenIfKnown);
  }

  private UUID place(UUID person) {
    return node.as(
            "supervisor",
            () ->
                node.get(PlacePerson.class)
                    .place(
                        new PlacePerson.Command(
                            person, Units.FACILITY, Units.AGREEMENT, "101", null)))
        .id();
  }

  /** Something written about the person wherever something can be written. */
  private void tellEverything(UUID person, UUID placement) {
    Instant now = clock.instant();
    node.as(
        "supervisor",
        () ->
            node.get(RecordVisit.class)
                .record(
                    new RecordVisit.Command(
                        placement, Channel.IN_PERSON, now, Condition.WELL, "“秘密”", true, NOTE)));
    node.as(
        "staff",
        () ->
            node.get(SubmitHealthUpdate.class)
                .submit(
                    new SubmitHealthUpdate.Command(
                        person,
                        now,
                        GeneralState.GOOD,
                        Intake.FULL,
                        Mood.CALM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        NOTE)));
    UUID incident =
        node.as(
                "staff",
                () ->
                    node.get(ReportIncident.class)
                        .report(
                            new ReportIncident.Command(
                                Units.FACILITY, person, IncidentKind.FALL, null, null, NOTE)))
            .id();
    node.as("staff", () -> node.get(SendFirstReport.class).send(incident, NOTE));
    node.tick();
  }

  private ResidentView seenBy(String username, UUID person) {
    return node.as(username, () -> node.get(FindResidents.class).byId(person));
  }

  private List<VisitView> visits(UUID placement) {
    return node.as("supervisor", () -> node.get(FindVisits.class).ofPlacement(placement));
  }

  private List<String> names(String words, CoverageOrder order) {
    return node.as(
        "supervisor",
        () ->
            node
                .get(FindCoverage.class)
                .page(new CoverageFilter(null, null, null, words, null, false), order, 0, 50)
                .rows()
                .stream()
                .map(CoverageRow::residentName)
                .toList());
  }

  private void visits(UUID placement, int number) {
    database.run(
        """
        insert into visit select gen_random_uuid(), '%s', 'PHONE', now(), now(), 'contact', 'WELL',
            null, false, '秘密 ' || n from generate_series(1, %d) n\
        """
            .formatted(placement, number));
  }

  private void seal() {
    for (int round = 0; round < 3; round++) {
      tick(node);
    }
  }

  private static void tick(Application where) {
    where.work(
        () -> {
          where.get(SealingTimer.class).tick();
          return null;
        });
  }

  private void oneBatchOf(String place) {
    node.work(
        () ->
            node.get(org.hearthwatch.shared.adapter.SealedColumns.class).all().stream()
                .filter(column -> column.name().equals(place))
                .mapToInt(node.get(org.hearthwatch.privacy.adapter.SealingBatch.class)::seal)
                .sum());
  }

  private WatchSealing.State state() {
    return node.as("admin", () -> node.get(WatchSealing.class).state());
  }

  private SealingView column(String place) {
    return state().columns().stream()
        .filter(one -> one.place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private List<String> sealedWith(String table, String column, int key) {
    return database.column(
        "select count(*) from %s where %s like 'hw1:%d:%%'".formatted(table, column, key));
  }

  /** Every text column of every table that holds one of the words, as a superuser sees them. */
  private List<String> leaks(String... words) {
    List<String> columns =
        database.column(
            "select c.table_name || '.' || c.column_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE'"
                + " and c.data_type in ('text', 'jsonb', 'json', 'character varying', 'ARRAY')");
    assertTrue(columns.size() > 100, "Only " + columns.size());
    return columns.stream().filter(column -> holds(column, words)).toList();
  }

  private boolean holds(String column, String... words) {
    String[] parts = column.split("\\.", 2);
    String any =
        java.util.Arrays.stream(words)
            .map(word -> "\"%s\"::text like '%%%s%%'".formatted(parts[1], word))
            .collect(java.util.stream.Collectors.joining(" or "));
    return database
        .column("select exists (select from \"%s\" where %s)".formatted(parts[0], any))
        .contains("t");
  }
}
