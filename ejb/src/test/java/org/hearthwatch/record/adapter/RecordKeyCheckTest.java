package org.hearthwatch.record.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Production without a key for the record")
class RecordKeyCheckTest {
  private final RecordKeyCheck check = new RecordKeyCheck();

  @Test
  void is_refused() {
    assertThat(check.faults(Map.of()))
        .containsExactly("HEARTHWATCH_RECORD_KEY_FILE is not set: the record would not be sealed");
    assertThat(check.faults(Map.of("HEARTHWATCH_RECORD_KEY", " "))).hasSize(1);
  }

  @Test
  void is_fine_with_a_file_or_the_key_itself() {
    assertThat(check.faults(Map.of("HEARTHWATCH_RECORD_KEY_FILE", "/keys/record.pem"))).isEmpty();
    assertThat(check.faults(Map.of("HEARTHWATCH_RECORD_KEY", "PEM"))).isEmpty();
  }
}
