package org.hearthwatch.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.health.Updates.NOW;
import static org.hearthwatch.health.Updates.PLACED;

import java.time.Instant;
import java.util.List;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.health.model.HealthUpdate;
import org.hearthwatch.health.model.Observation;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Readers;
import org.hearthwatch.shared.Faulty;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A health update")
class ObservationTest {

  private static List<String> faults(Observation seen) {
    return Faulty.fields(faults -> seen.check(faults, Updates.lastingPlacement(), NOW));
  }

  @Test
  void needs_no_measurement() {
    assertThat(faults(Updates.well(NOW, Updates.nothingMeasured()))).isEmpty();
  }

  @Test
  void names_every_faulty_field_at_once() {
    Observation faulty =
        new Observation(
            NOW.plusSeconds(3_600),
            null,
            null,
            null,
            Updates.temperature("365"),
            "x".repeat(2_001));

    assertThat(faults(faulty))
        .containsExactly(
            "generalState REQUIRED",
            "intake REQUIRED",
            "mood REQUIRED",
            "note TOO_LONG",
            "temperature OUT_OF_RANGE",
            "occurredAt IN_THE_FUTURE");
  }

  @Test
  void from_before_the_placement_is_refused() {
    assertThat(faults(Updates.well(PLACED.minusSeconds(1), Updates.nothingMeasured())))
        .containsExactly("occurredAt BEFORE_PLACEMENT");
    assertThat(faults(Updates.well(PLACED, Updates.nothingMeasured()))).isEmpty();
  }

  @Test
  void with_a_weight_also_proves_that_the_person_was_weighed() {
    assertThat(Updates.well(NOW, Updates.weight("61.2")).evidence())
        .containsExactlyInAnyOrder(EvidenceKind.HEALTH_UPDATE, EvidenceKind.WEIGHT);
    assertThat(Updates.well(NOW, Updates.nothingMeasured()).evidence())
        .containsExactly(EvidenceKind.HEALTH_UPDATE);
  }

  @Test
  void stays_with_the_time_at_which_the_person_was_seen() {
    Instant morning = NOW.minusSeconds(7_200);
    HealthUpdate update =
        new HealthUpdate(
            Ids.next(),
            Ids.next(),
            Updates.well(morning, Updates.nothingMeasured()),
            "facility-staff",
            NOW);
    HealthUpdateView view =
        update.view(
            Ids.next(), "Old Chen", new Named("", "王", "Wang"), Readers.as(Role.CONTACT_PERSON));

    assertThat(view.occurredAt()).isEqualTo(morning);
    assertThat(view.recordedAt()).isEqualTo(NOW);
  }
}
