package org.hearthwatch.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.FindVisits;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.health.FindHealthUpdates;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.registry.BreakGlassView;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.FindResidents;
import org.hearthwatch.registry.PlacePerson;
import org.hearthwatch.registry.RegisterPerson;
import org.hearthwatch.registry.ResidentView;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A contact person of another prefecture meets somebody of this one; and who looked at whom. */
@DisplayName("Looking at a person")
class LookInNeedTest {

  private static final String NUMBER = "510101195003041234";
  private static final String REASON = "在街头遇到此人，需核实身份";
  private static final String OTHERS =
      """
      insert into division values ('510300', '510000', '自贡市', 'Zigong') on conflict do nothing;
      insert into station values ('ST-510300-01', '510300', '自贡市救助站', 'Zigong station');
      insert into account values
        ('stranger', 'contact-person', 'ST-510300-01', '外站联系人', 'Stranger'),
        ('stranger-2', 'contact-person', 'ST-510300-01', '外站联系人二', 'Stranger 2'),
        ('special', 'special-supervisor', '510000', '特邀', 'Special');
      """;

  private final MovableClock clock =
      new MovableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  private Database database;
  private Application node;
  private UUID person;
  private UUID placement;

  @BeforeEach
  void start() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    database.run(OTHERS);
    node = Application.on(database, clock);
    person = as("supervisor", () -> node.get(RegisterPerson.class).register(somebody()));
    placement =
        as(
                "supervisor",
                () ->
                    node.get(PlacePerson.class)
                        .place(
                            new PlacePerson.Command(
                                person, Units.FACILITY, Units.AGREEMENT, "101", null)))
            .id();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void out_of_scope_needs_a_reason_ends_by_itself_and_does_not_go_unnoticed() {
    assertRefused("NOT_FOUND", "stranger", () -> node.get(FindResidents.class).byId(person));
    BreakGlassView opened = open("stranger", NUMBER, REASON, null);
    assertEquals(person, opened.residentId());
    assertEquals(clock.instant().plus(Duration.ofHours(4)), opened.expiresAt());
    assertEquals("欧阳小明", seenBy("stranger").name());
    assertEquals("5101**********34", seenBy("stranger").identityNumber());
    assertEquals(placement, seenBy("stranger").placement().id());
    as("stranger", () -> node.get(FindVisits.class).ofPlacement(placement));
    as("stranger", () -> node.get(FindHealthUpdates.class).ofResident(person, 10));
    as("stranger", () -> node.get(FindDuties.class).list(DutyFilter.ofPlacement(placement)));

    NoticeView told = as("supervisor", () -> node.get(ReadNotices.class).list().get(0));
    assertEquals("BREAK_GLASS", told.code());
    assertTrue(told.bodyZh().contains("外站联系人") && told.bodyZh().contains("欧阳小明"), told.bodyZh());
    assertFalse(told.titleZh().contains("欧阳"), told.titleZh());
    assertEquals(
        List.of("BREAK_GLASS_OPENED"),
        database.column(
            "select action from record_entry where subject_id = '%s' and action like 'BREAK%%'"
                .formatted(person)));
    LookView look = looks().get(0);
    assertEquals("stranger", look.who().code());
    assertEquals(REASON, look.reason());
    assertEquals(EnumSet.of(Through.PERSON, Through.NOTES), look.through());

    clock.pass(Duration.ofHours(4).minusSeconds(1));
    assertEquals("欧阳小明", seenBy("stranger").name());
    clock.pass(Duration.ofSeconds(1));
    assertRefused("NOT_FOUND", "stranger", () -> node.get(FindResidents.class).byId(person));
    assertRefused("NOT_FOUND", "stranger", () -> node.get(FindVisits.class).ofPlacement(placement));
    assertFalse(concerning().get(0).open());
  }

  @Test
  void opens_one_person_to_one_reader_and_to_nobody_and_nothing_else() {
    open("stranger", seenBy("supervisor").number(), REASON, 1);
    assertRefused("NOT_FOUND", "stranger-2", () -> node.get(FindResidents.class).byId(person));
    assertEquals(List.of(), as("stranger", () -> node.get(FindPlacements.class).current()));
    assertRefused(
        "NOT_FOUND",
        "stranger",
        () ->
            node.get(RecordVisit.class)
                .record(
                    new RecordVisit.Command(
                        placement, Channel.PHONE, null, Condition.WELL, null, false, null)));
    UUID other =
        as(
            "supervisor",
            () ->
                node.get(RegisterPerson.class)
                    .register(
                        new RegisterPerson.Command(null, "另一人", Sex.FEMALE, null, 60, null, null)));
    assertRefused("NOT_FOUND", "stranger", () -> node.get(FindResidents.class).byId(other));
  }

  @Test
  void is_ended_early_by_whoever_opened_it_and_by_the_station_only() {
    BreakGlassView first = open("stranger", NUMBER, REASON, 8);
    assertRefused("NOT_FOUND", "stranger-2", () -> node.get(LookInNeed.class).end(first.id()));
    assertRefused("NOT_FOUND", "contact", () -> node.get(LookInNeed.class).end(first.id()));
    as("supervisor", () -> node.get(LookInNeed.class).end(first.id()));
    assertRefused("NOT_FOUND", "stranger", () -> node.get(FindResidents.class).byId(person));
    assertRefused(
        "BREAK_GLASS_OVER", "supervisor", () -> node.get(LookInNeed.class).end(first.id()));

    clock.pass(Duration.ofMinutes(1));
    assertRefused(
        "SAME_REASON", "stranger", () -> node.get(LookInNeed.class).open(command(REASON)));
    BreakGlassView second = open("stranger", NUMBER, "家属来电，需要再次核实", null);
    as("stranger", () -> node.get(LookInNeed.class).end(second.id()));
    assertRefused("NOT_FOUND", "stranger", () -> node.get(FindResidents.class).byId(person));
    assertEquals(
        List.of(
            "BREAK_GLASS_OPENED", "BREAK_GLASS_ENDED", "BREAK_GLASS_OPENED", "BREAK_GLASS_ENDED"),
        database.column("select action from record_entry where action like 'BREAK%' order by seq"));
    assertEquals("supervisor", concerning().get(1).endedBy());
  }

  @Test
  void is_refused_without_a_proper_reason_an_exact_number_or_a_need() {
    assertRefused(
        "VALIDATION_FAILED", "stranger", () -> node.get(LookInNeed.class).open(command("急")));
    assertRefused(
        "VALIDATION_FAILED", "stranger", () -> node.get(LookInNeed.class).open(command(null)));
    assertRefused(
        "VALIDATION_FAILED",
        "stranger",
        () -> node.get(LookInNeed.class).open(new LookInNeed.Command(NUMBER, REASON, 25)));
    assertRefused(
        "NOT_FOUND",
        "stranger",
        () -> node.get(LookInNeed.class).open(new LookInNeed.Command("5101011950", REASON, 1)));
    assertRefused(
        "IN_SCOPE_ANYWAY", "contact", () -> node.get(LookInNeed.class).open(command(REASON)));
    assertEquals(List.of("0"), database.column("select count(*) from break_glass"));
  }

  @Test
  void leaves_no_reason_readable_in_the_database() {
    open("stranger", NUMBER, REASON, 1);
    assertEquals(
        List.of("t"), database.column("select bool_and(reason like 'hw1:%') from break_glass"));
    assertEquals(
        List.of("0"), database.column("select count(*) from record_entry where body like '%街头%'"));
  }

  @Test
  void again_within_minutes_is_one_look_and_later_another() {
    seenBy("contact");
    as("contact", () -> node.get(FindVisits.class).ofPlacement(placement));
    clock.pass(Duration.ofMinutes(2));
    seenBy("contact");
    seenBy("staff");
    assertEquals(
        List.of("staff", "contact"), looks().stream().map(one -> one.who().code()).toList());
    assertEquals(EnumSet.of(Through.PERSON, Through.NOTES), looks().get(1).through());
    assertNull(looks().get(0).reason());
    clock.pass(Duration.ofMinutes(10));
    seenBy("contact");
    assertEquals(3, looks().size());
    assertEquals("contact-person", looks().get(0).role());
    assertEquals(Units.STATION, looks().get(0).unit().code());
    assertThrows(
        IllegalStateException.class,
        () -> application("update person_look set username = 'staff'"));
    assertThrows(IllegalStateException.class, () -> application("delete from person_look"));
  }

  @Test
  void by_a_special_supervisor_shows_masked_lists_only() {
    assertEquals(
        List.of("欧*"),
        as("special", () -> node.get(FindPlacements.class).current()).stream()
            .map(one -> one.residentName())
            .toList());
  }

  private static RegisterPerson.Command somebody() {
    return new RegisterPerson.Command(
        "欧阳小明", null, Sex.MALE, LocalDate.parse("1950-03-04"), null, NUMBER, null);
  }

  private static LookInNeed.Command command(String reason) {
    return new LookInNeed.Command(NUMBER, reason, null);
  }

  private BreakGlassView open(String username, String number, String reason, Integer hours) {
    return as(
        username,
        () -> node.get(LookInNeed.class).open(new LookInNeed.Command(number, reason, hours)));
  }

  private ResidentView seenBy(String username) {
    return as(username, () -> node.get(FindResidents.class).byId(person));
  }

  private List<LookView> looks() {
    return as("prefecture", () -> node.get(FindLooks.class).at(person));
  }

  private List<BreakGlassView> concerning() {
    return as("supervisor", () -> node.get(LookInNeed.class).concerning());
  }

  private void assertRefused(String code, String username, Callable<?> call) {
    assertEquals(code, assertThrows(Rejection.class, () -> as(username, call)).code());
  }

  private <T> T as(String username, Callable<T> call) {
    return node.as(username, call);
  }

  private void application(String sql) {
    try (var connection = database.asApplication().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (java.sql.SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
