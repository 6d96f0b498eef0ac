package org.hearthwatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hearthwatch.incident.model.Incident;
import org.hearthwatch.incident.model.Told;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Readers;
import org.hearthwatch.shared.Faulty;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An incident")
class IncidentTest {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  private static final Instant FELL = NOW.minusSeconds(1_800);
  private static final Instant FOUND = NOW.minusSeconds(600);

  private static Told fall(Instant occurredAt, Instant awareAt) {
    return new Told(IncidentKind.FALL, occurredAt, awareAt, "found on the floor");
  }

  private static List<String> faults(Told told) {
    return Faulty.fields(faults -> told.check(faults, NOW));
  }

  private static Incident incident(Told told) {
    return new Incident(
        Ids.next(), "IC-2026-000001", "FC-510100-001", null, told, "facility-staff", NOW);
  }

  private static IncidentView shown(Incident incident) {
    Named name = new Named("FC-510100-001", "甲院", "House A");
    return incident.view(
        new Incident.Beside(name, null, null, name, null), Readers.as(Role.CONTACT_PERSON));
  }

  @Test
  void starts_its_clock_when_the_first_member_of_staff_knew() {
    Incident incident = incident(fall(FELL, FOUND));

    assertThat(incident.awareAt()).isEqualTo(FOUND);
    assertThat(shown(incident).occurredAt()).isEqualTo(FELL);
    assertThat(shown(incident).recordedAt()).isEqualTo(NOW);
  }

  @Test
  void told_without_times_became_known_and_happened_now() {
    Incident incident = incident(fall(null, null));

    assertThat(incident.awareAt()).isEqualTo(NOW);
    assertThat(shown(incident).occurredAt()).isEqualTo(NOW);
  }

  @Test
  void happened_when_it_was_noticed_if_nobody_knows_better() {
    assertThat(shown(incident(fall(null, FOUND))).occurredAt()).isEqualTo(FOUND);
  }

  @Test
  void cannot_be_known_before_it_happened() {
    assertThat(faults(fall(FOUND, FELL))).containsExactly("awareAt BEFORE_OCCURRED");
    assertThat(faults(fall(FOUND, FOUND))).isEmpty();
  }

  @Test
  void cannot_happen_or_become_known_tomorrow() {
    Instant tomorrow = NOW.plusSeconds(86_400);

    assertThat(faults(fall(FELL, tomorrow))).containsExactly("awareAt IN_THE_FUTURE");
    assertThat(faults(fall(tomorrow, tomorrow)))
        .contains("occurredAt IN_THE_FUTURE", "awareAt IN_THE_FUTURE");
  }

  @Test
  void told_by_a_clock_a_little_ahead_is_accepted_and_counts_as_now() {
    Told ahead = fall(NOW.plusSeconds(200), NOW.plusSeconds(240));

    assertThat(faults(ahead)).isEmpty();
    assertThat(incident(ahead).awareAt()).isEqualTo(NOW);
    assertThat(shown(incident(ahead)).occurredAt()).isEqualTo(NOW);
  }

  @Test
  void says_what_it_is() {
    assertThat(faults(new Told(null, null, null, " ")))
        .containsExactly("kind REQUIRED", "description REQUIRED");
    assertThat(faults(new Told(IncidentKind.FIRE, null, null, "x".repeat(4_001))))
        .containsExactly("description TOO_LONG");
  }

  @Test
  void keeps_its_first_report_as_it_was_sent() {
    Incident incident = incident(fall(FELL, FOUND));
    incident.reportFirst(" taken to hospital ", "facility-staff", NOW);

    assertThat(Faulty.refusal(() -> incident.reportFirst("nothing", "other", NOW)))
        .isEqualTo("FIRST_REPORT_SENT");
    assertThat(shown(incident).firstReport()).isEqualTo("taken to hospital");
    assertThat(shown(incident).firstReportBy()).isEqualTo("facility-staff");
    assertThat(shown(incident).firstReportAt()).isEqualTo(NOW);
  }
}
