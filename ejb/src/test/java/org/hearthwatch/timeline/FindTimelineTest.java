package org.hearthwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Concern;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.ReportIncident;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time line of a person")
class FindTimelineTest {

  private static final String ALERT_AND_INSPECTION =
      """
      insert into alert (id, number, person_id, placement_id, kind, severity, readings, observed_at,
          raised_at, last_seen_at) values (gen_random_uuid(), 'AL-1', '%1$s', '%2$s', 'SOS', 'URGENT',
          '{}', '2026-03-06', '2026-03-06', '2026-03-06');
      insert into inspection (id, number, facility_code, template_id, kind, scheduled_for, inspector,
          scheduled_at, scheduled_by, started_at, completed_at)
        select gen_random_uuid(), 'IN-' || n, 'FC-510100-001', t.id, 'UNANNOUNCED', '2026-03-07',
            'inspector', '2026-02-01', 'x', at, at
        from (select id from checklist_template limit 1) t,
            (values (1, timestamptz '2026-02-07'), (2, '2026-03-07'), (3, null)) v (n, at);
      """;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private Application application;
  private UUID person;

  @BeforeEach
  void somebody_around_whom_something_happened() {
    Database database = Database.fresh();
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
    UUID placement = Units.place(application, "阿强");
    person = Units.personOf(database, placement);
    clock.pass(Duration.ofDays(1));
    application.run(
        "supervisor",
        () -> application.get(AssignContactPerson.class).assign(placement, "contact"));
    clock.pass(Duration.ofDays(8));
    database.run(ALERT_AND_INSPECTION.formatted(person, placement));
    application.run(
        "contact",
        () ->
            application
                .get(RecordVisit.class)
                .record(
                    new RecordVisit.Command(
                        placement,
                        Channel.PHONE,
                        null,
                        Condition.CONCERN,
                        "I am cold",
                        true,
                        null,
                        new Concern(null, HazardClass.CARE, 'D', "Cold room"))));
    clock.pass(Duration.ofDays(1));
    application.run(
        "staff",
        () ->
            application
                .get(ReportIncident.class)
                .report(
                    new ReportIncident.Command(
                        null, person, IncidentKind.FALL, null, null, "Fell in the yard")));
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void joins_everything_the_latest_first() {
    List<TimelineEntry> all = read("supervisor", Set.of(), 50);

    assertThat(all)
        .extracting(entry -> entry.kind() + " " + entry.what())
        .containsExactly(
            "INCIDENT FALL",
            "FINDING CARE",
            "CONTACT PHONE",
            "INSPECTION UNANNOUNCED",
            "ALERT SOS",
            "PLACEMENT ASSIGNED",
            "PLACEMENT STARTED");
    assertThat(all.get(2).note()).isEqualTo("I am cold");
    assertThat(all.get(0).note()).isEqualTo("Fell in the yard");
    assertThat(all.get(0).by().code()).isEqualTo("staff");
  }

  @Test
  void tells_the_facility_nothing_of_what_was_confided_to_the_station() {
    assertThat(read("staff", Set.of(), 50))
        .extracting(TimelineEntry::kind)
        .doesNotContain(TimelineKind.CONTACT, TimelineKind.FINDING)
        .contains(TimelineKind.INCIDENT, TimelineKind.ALERT);
    assertThat(read("staff", Set.of(TimelineKind.CONTACT), 50)).isEmpty();
  }

  @Test
  void is_read_part_by_part_without_gap_or_repetition() {
    List<UUID> whole = read("supervisor", Set.of(), 50).stream().map(TimelineEntry::id).toList();
    List<UUID> parts = new ArrayList<>();
    TimelineEntry last = null;
    for (List<TimelineEntry> part = read(null, 2); !part.isEmpty(); part = read(last, 2)) {
      part.forEach(entry -> parts.add(entry.id()));
      last = part.get(part.size() - 1);
    }
    assertThat(parts).isEqualTo(whole);
  }

  @Test
  void of_some_kinds_only() {
    assertThat(read("province", Set.of(TimelineKind.ALERT, TimelineKind.PLACEMENT), 50))
        .extracting(TimelineEntry::what)
        .containsExactly("SOS", "ASSIGNED", "STARTED");
  }

  @Test
  void of_somebody_unknown_is_not_found() {
    assertThatThrownBy(
            () ->
                application.as(
                    "province",
                    () -> application.get(FindTimeline.class).of(UUID.randomUUID(), part(null, 5))))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("NOT_FOUND"));
  }

  private List<TimelineEntry> read(TimelineEntry after, int most) {
    return application.as(
        "supervisor", () -> application.get(FindTimeline.class).of(person, part(after, most)));
  }

  private static FindTimeline.Part part(TimelineEntry after, int most) {
    return new FindTimeline.Part(
        Set.of(), after == null ? null : after.at(), after == null ? null : after.id(), most);
  }

  private List<TimelineEntry> read(String user, Set<TimelineKind> kinds, int most) {
    return application.as(
        user,
        () ->
            application
                .get(FindTimeline.class)
                .of(person, new FindTimeline.Part(kinds, null, null, most)));
  }
}
