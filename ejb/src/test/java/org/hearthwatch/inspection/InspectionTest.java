package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.inspection.Visits.INSPECTOR;
import static org.hearthwatch.inspection.Visits.THERE;

import java.util.List;
import java.util.Set;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.inspection.model.Completeness;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An inspection")
class InspectionTest {

  @Test
  void starts_with_the_first_thing_the_inspector_writes_down() {
    Inspection inspection = Visits.scheduled(InspectionKind.ANNOUNCED);

    assertThat(inspection.state()).isEqualTo(InspectionState.SCHEDULED);
    assertThat(inspection.work(INSPECTOR, THERE)).isTrue();
    assertThat(inspection.state()).isEqualTo(InspectionState.STARTED);
    assertThat(inspection.work(INSPECTOR, THERE.plusSeconds(60))).isFalse();
  }

  @Test
  void started_with_what_was_written_down_first_even_if_that_arrives_later() {
    Inspection inspection = Visits.scheduled(InspectionKind.ANNOUNCED);
    inspection.work(INSPECTOR, THERE);

    assertThat(inspection.work(INSPECTOR, THERE.minusSeconds(600))).isFalse();
    assertThat(Visits.view(inspection).startedAt()).isEqualTo(THERE.minusSeconds(600));
  }

  @Test
  void takes_no_time_ahead_of_now_or_before_it_was_scheduled() {
    Inspection inspection = Visits.scheduled(InspectionKind.ANNOUNCED);

    assertThat(
            Faulty.fields(
                faults ->
                    inspection.checkTime(faults, "answeredAt", THERE.plusSeconds(86_400), THERE)))
        .containsExactly("answeredAt IN_THE_FUTURE");
    assertThat(
            Faulty.fields(
                faults ->
                    inspection.checkTime(
                        faults, "answeredAt", THERE.minusSeconds(365 * 86_400), THERE)))
        .containsExactly("answeredAt BEFORE_SCHEDULED");
    assertThat(
            Faulty.fields(
                faults -> inspection.checkTime(faults, "answeredAt", Visits.SCHEDULED, THERE)))
        .isEmpty();
  }

  @Test
  void is_conducted_by_nobody_but_its_inspector() {
    Inspection inspection = Visits.scheduled(InspectionKind.ANNOUNCED);

    assertThat(Faulty.refusal(() -> inspection.work("inspector-2", THERE)))
        .isEqualTo("NOT_THE_INSPECTOR");
    assertThat(inspection.state()).isEqualTo(InspectionState.SCHEDULED);
  }

  @Test
  void is_completed_when_every_question_is_accounted_for() {
    assertThat(Visits.completed().state()).isEqualTo(InspectionState.COMPLETED);
  }

  @Test
  void with_an_open_question_is_not_completed() {
    Inspection inspection = Visits.started(InspectionKind.ANNOUNCED);
    Completeness nothing =
        new Completeness(
            new FilledChecklist(List.of(Questions.yesNo("FIRE-1")), List.of()), Set.of());

    assertThat(Faulty.refusal(() -> inspection.complete(nothing, INSPECTOR, THERE)))
        .isEqualTo("ITEMS_UNANSWERED");
    assertThat(inspection.state()).isEqualTo(InspectionState.STARTED);
  }

  @Test
  void does_not_change_after_it_was_completed() {
    Inspection completed = Visits.completed();

    assertThat(Faulty.refusal(() -> completed.work(INSPECTOR, THERE)))
        .isEqualTo("INSPECTION_COMPLETED");
    assertThat(
            Faulty.refusal(() -> completed.complete(Visits.everythingAnswered(), INSPECTOR, THERE)))
        .isEqualTo("INSPECTION_COMPLETED");
  }

  @Test
  void is_a_secret_only_while_it_is_unannounced_and_the_inspector_not_there() {
    assertThat(Visits.scheduled(InspectionKind.UNANNOUNCED).isSecret()).isTrue();
    assertThat(Visits.started(InspectionKind.UNANNOUNCED).isSecret()).isFalse();
    assertThat(Visits.scheduled(InspectionKind.ANNOUNCED).isSecret()).isFalse();
    assertThat(Visits.scheduled(InspectionKind.SPECIAL).isSecret()).isFalse();
  }

  @Test
  void that_nobody_knew_of_counts_as_a_regular_one_too() {
    assertThat(Visits.started(InspectionKind.UNANNOUNCED).evidence())
        .containsExactlyInAnyOrder(EvidenceKind.INSPECTION, EvidenceKind.UNANNOUNCED_INSPECTION);
    assertThat(Visits.started(InspectionKind.ANNOUNCED).evidence())
        .containsExactly(EvidenceKind.INSPECTION);
  }
}
