package org.hearthwatch.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {

  @Test
  void saysHowMuchIsFreeAndHowMuchIsNeeded() {
    assertThatThrownBy(() -> Memory.requireEnough(1_000 * 1024))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("1000 MB are free")
        .hasMessageContaining("needs 2500 MB");
  }

  @Test
  void isContentWithExactlyWhatIsNeeded() {
    assertThatCode(() -> Memory.requireEnough(2_500L * 1024)).doesNotThrowAnyException();
  }
}
