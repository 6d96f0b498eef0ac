package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthwatch.inspection.model.Rotation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who inspects next")
class RotationTest {

  private static final List<String> THREE = List.of("a", "b", "c");

  @Test
  void is_nobody_who_was_there_last() {
    Rotation rotation = new Rotation(THREE, Map.of("a", 1L));
    rotation.lastIn("F1", "a");

    assertThat(rotation.next("F1", THREE)).isEqualTo("b");
    assertThat(rotation.next("F1", THREE)).isEqualTo("c");
    assertThat(rotation.next("F1", THREE)).isEqualTo("a");
  }

  @Test
  void is_whoever_has_the_least_to_do() {
    Rotation rotation = new Rotation(THREE, Map.of("a", 4L, "b", 1L, "c", 2L));

    assertThat(rotation.next("F1", THREE)).isEqualTo("b");
    assertThat(rotation.next("F2", THREE)).isEqualTo("b");
    assertThat(rotation.next("F3", THREE)).isEqualTo("c");
  }

  @Test
  void is_only_who_is_suitable_even_if_they_were_there_last() {
    Rotation rotation = new Rotation(THREE, Map.of());
    rotation.lastIn("F1", "c");

    assertThat(rotation.next("F1", List.of("c"))).isEqualTo("c");
  }
}
