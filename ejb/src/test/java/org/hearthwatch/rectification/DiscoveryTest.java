package org.hearthwatch.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Something found wrong")
class DiscoveryTest {

  @ParameterizedTest
  @ValueSource(chars = {'A', 'G', 'L'})
  void is_graded_from_A_to_L(char grade) {
    assertThat(Faulty.fields(Ledgers.blockedExit(grade)::check)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(chars = {'@', 'M', 'g', '1'})
  void with_any_other_grade_is_refused(char grade) {
    assertThat(Faulty.fields(Ledgers.blockedExit(grade)::check))
        .containsExactly("grade OUT_OF_RANGE");
  }

  @Test
  void says_what_it_is_how_bad_and_of_which_class() {
    Discovery nothing = new Discovery(FindingSource.OWN_CHECK, null, null, null, null, " ");

    assertThat(Faulty.fields(nothing::check))
        .containsExactly("hazardClass REQUIRED", "grade REQUIRED", "description REQUIRED");
  }
}
