package org.hearthwatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.hearthwatch.inspection.FindTemplates;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.ScheduleInspection;
import org.hearthwatch.notification.ChangePreferences;
import org.hearthwatch.notification.PreferenceView;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.stationing.RosterShift;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calendars on a real database; what is written is read back by the parser of the library. */
class CalendarFeedTest {

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
  private Application node;

  @BeforeEach
  void start() {
    Units.in(database, "2026-01-01");
    node = Application.on(database, clock);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void showsOnesDutiesByDeadlineAndNamesNoPerson() {
    UUID first = Units.place(node, "阿强");
    UUID second = Units.place(node, "阿珍");
    for (UUID placement : List.of(first, second)) {
      node.run(
          "supervisor", () -> node.get(AssignContactPerson.class).assign(placement, "contact"));
    }
    String text = read(secret("contact")).orElseThrow();
    assertThat(summaries(text))
        .anySatisfy(summary -> assertThat(summary).startsWith("到期：").endsWith("× 2 · 安心托养院"));
    assertThat(text).contains("BEGIN:VALARM").doesNotContain("阿强").doesNotContain("阿珍");
  }

  @Test
  void speaksTheLanguageOfItsOwner() {
    node.as(
        "staff",
        () ->
            node.get(ChangePreferences.class)
                .change(new PreferenceView("en", null, false, null, null)));
    Units.place(node, "阿强");
    assertThat(summaries(read(secret("staff")).orElseThrow()))
        .isNotEmpty()
        .allSatisfy(summary -> assertThat(summary).endsWith("Anxin home"));
  }

  @Test
  void keepsUnannouncedInspectionsFromThoseInTheFacility() {
    Instant morning = Instant.parse("2026-11-25T00:00:00Z");
    node.as(
        "supervisor",
        () ->
            node.get(RosterShift.class)
                .roster(Units.FACILITY, "resident-staff", morning, morning.plusSeconds(36_000)));
    UUID id = scheduleUnannounced();
    assertThat(read(secret("inspector")).orElseThrow()).contains("/inspections/" + id);
    assertThat(summaries(read(secret("resident-staff")).orElseThrow()))
        .contains("班次 · 安心托养院")
        .noneMatch(summary -> summary.contains("检查"));
    for (String inTheFacility : List.of("resident-staff", "staff")) {
      assertThat(read(secret(inTheFacility)).orElseThrow()).doesNotContain(id.toString());
    }
  }

  @Test
  void isGoneWithItsSecret() {
    String old = secret("contact");
    String fresh = secret("contact");
    assertThat(read(old)).as("renewed").isEmpty();
    assertThat(read(fresh)).isPresent();
    node.run("contact", () -> node.get(ManageCalendar.class).revoke());
    assertThat(read(fresh)).as("withdrawn").isEmpty();
    assertThat(read("no-such-secret")).isEmpty();
  }

  @Test
  void isGoneWithItsOwner() {
    String secret = secret("contact");
    database.run("update account set active = false where username = 'contact'");
    assertThat(read(secret)).isEmpty();
  }

  @Test
  void keepsOnlyTheHashOfTheSecret() {
    String secret = secret("contact");
    assertThat(secret).matches("[A-Za-z0-9_-]{43}");
    database.run(
        "do $$ begin if exists (select from calendar_feed f where f::text like '%"
            + secret
            + "%') then raise exception 'kept in clear'; end if; end $$");
  }

  private UUID scheduleUnannounced() {
    UUID template =
        node.as("supervisor", () -> node.get(FindTemplates.class).published()).get(0).id();
    return node.as(
            "supervisor",
            () ->
                node.get(ScheduleInspection.class)
                    .schedule(
                        new ScheduleInspection.Command(
                            Units.FACILITY,
                            template,
                            InspectionKind.UNANNOUNCED,
                            LocalDate.of(2026, 11, 26),
                            "inspector")))
        .id();
  }

  private String secret(String username) {
    return node.as(username, () -> node.get(ManageCalendar.class).renew());
  }

  /** The calendar with its folded lines put together again. */
  private Optional<String> read(String secret) {
    return node.work(() -> node.get(CalendarFeed.class).read(secret))
        .map(text -> text.replaceAll("\\r?\\n[ \\t]", ""));
  }

  private static List<String> summaries(String text) {
    try {
      return new CalendarBuilder()
          .build(new StringReader(text)).<VEvent>getComponents("VEVENT").stream()
              .map(event -> event.getSummary().getValue())
              .toList();
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
