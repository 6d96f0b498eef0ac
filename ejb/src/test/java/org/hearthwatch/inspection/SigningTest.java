package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearthwatch.inspection.model.Signing;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signature on the screen")
class SigningTest {

  static byte[] png(int width, int height) {
    ByteBuffer head = ByteBuffer.allocate(64);
    head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    head.putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    return head.array();
  }

  private static List<String> faults(byte[] signature, String refusal) {
    return Faulty.fields(faults -> new Signing("院长", signature, refusal).check(faults));
  }

  @Test
  void is_a_small_png_or_a_reason_for_having_none() {
    assertThat(faults(png(600, 200), null)).isEmpty();
    assertThat(faults(null, "院长不在")).isEmpty();
    assertThat(faults(null, " ")).containsExactly("signature SIGNATURE_OR_REFUSAL");
    assertThat(faults(png(600, 200), "no")).containsExactly("signature SIGNATURE_OR_REFUSAL");
  }

  @Test
  void is_nothing_else_and_nothing_huge() {
    byte[] script = "<script>alert(1)</script> and more".getBytes(StandardCharsets.US_ASCII);
    assertThat(faults(script, null)).containsExactly("signature NOT_A_SIGNATURE");
    assertThat(faults(png(60_000, 60_000), null)).containsExactly("signature NOT_A_SIGNATURE");
    assertThat(faults(new byte[200_000], null)).containsExactly("signature NOT_A_SIGNATURE");
    assertThat(faults(new byte[3], null)).containsExactly("signature NOT_A_SIGNATURE");
  }

  @Test
  void needs_the_name_of_whoever_signs() {
    assertThat(Faulty.fields(faults -> new Signing(" ", png(600, 200), null).check(faults)))
        .containsExactly("signerName REQUIRED");
  }
}
