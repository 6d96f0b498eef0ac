package org.hearthwatch.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.rectification.Ledgers.CONFIRMED;
import static org.hearthwatch.rectification.Ledgers.DEADLINE;

import java.time.Instant;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A finding")
class FindingTest {

  private static FindingView shown(Finding finding, Instant now) {
    return finding.view(new Named("FC-510100-001", "甲院", "House A"), now);
  }

  @Test
  void is_open_up_to_its_deadline_and_overdue_after_it() {
    assertThat(Ledgers.openFinding().stateAt(DEADLINE)).isEqualTo(FindingState.OPEN);
    assertThat(Ledgers.openFinding().stateAt(DEADLINE.plusNanos(1)))
        .isEqualTo(FindingState.OVERDUE);
  }

  @Test
  void is_corrected_by_the_word_of_the_facility_and_still_not_closed() {
    assertThat(Ledgers.correctedFinding().stateAt(DEADLINE.plusSeconds(1)))
        .isEqualTo(FindingState.CORRECTED);
  }

  @Test
  void is_closed_when_somebody_from_outside_has_seen_the_correction() {
    FindingView view = shown(Ledgers.verifiedFinding(), CONFIRMED);

    assertThat(view.state()).isEqualTo(FindingState.VERIFIED);
    assertThat(view.correctedBy()).isEqualTo("facility-staff");
    assertThat(view.verifiedBy()).isEqualTo("inspector");
  }

  @Test
  void cannot_be_verified_before_it_is_corrected() {
    Finding open = Ledgers.openFinding();

    assertThat(Faulty.refusal(() -> open.verify("inspector", CONFIRMED)))
        .isEqualTo("FINDING_NOT_CORRECTED");
    assertThat(open.stateAt(CONFIRMED)).isEqualTo(FindingState.OPEN);
  }

  @Test
  void keeps_its_first_correction() {
    Finding corrected = Ledgers.correctedFinding();

    assertThat(Faulty.refusal(() -> corrected.correct("other", "someone", DEADLINE)))
        .isEqualTo("FINDING_CORRECTED");
    assertThat(shown(corrected, DEADLINE).correction()).isEqualTo("exit cleared");
  }

  @Test
  void is_verified_once() {
    Finding verified = Ledgers.verifiedFinding();

    assertThat(Faulty.refusal(() -> verified.verify("someone", DEADLINE)))
        .isEqualTo("FINDING_VERIFIED");
    assertThat(shown(verified, DEADLINE).verifiedBy()).isEqualTo("inspector");
  }

  @Test
  void keeps_its_deadline_when_it_is_corrected_late() {
    Finding late = Ledgers.openFinding();
    late.correct("exit cleared", "facility-staff", DEADLINE.plusSeconds(86_400));

    assertThat(shown(late, DEADLINE).deadline()).isEqualTo(DEADLINE);
  }
}
