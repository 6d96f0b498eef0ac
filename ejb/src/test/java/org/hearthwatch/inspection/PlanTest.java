package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.inspection.Visits.DAY;

import java.util.List;
import org.hearthwatch.inspection.model.Plan;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan to inspect")
class PlanTest {

  private static List<String> faults(Plan plan) {
    return Faulty.fields(faults -> plan.check(faults, DAY));
  }

  @Test
  void is_for_today_at_the_earliest() {
    assertThat(faults(Visits.plan(InspectionKind.SPECIAL, DAY))).isEmpty();
    assertThat(faults(Visits.plan(InspectionKind.SPECIAL, DAY.minusDays(1))))
        .containsExactly("scheduledFor IN_THE_PAST");
  }

  @Test
  void says_where_with_what_how_when_and_who() {
    assertThat(faults(new Plan(null, null, null, null, null)))
        .containsExactly(
            "facilityCode REQUIRED",
            "templateId REQUIRED",
            "kind REQUIRED",
            "scheduledFor REQUIRED",
            "inspector REQUIRED");
  }
}
