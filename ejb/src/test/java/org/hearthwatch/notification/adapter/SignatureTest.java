package org.hearthwatch.notification.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected value was computed with OpenSSL. */
class SignatureTest {

  private static final String BODY = "{\"title\":\"暖护\"}";
  private static final String SECRET = "a secret, shown once";

  @Test
  void isTheHmacOfTimestampAndBody() {
    assertThat(Signature.of(SECRET, 1_795_420_800L, BODY))
        .isEqualTo("sha256=bca9f48906f481253175adada92f045905cd4dd91ba57fea0ac8e3a14f77f81e");
  }

  @Test
  void dependsOnTheTimestamp() {
    assertThat(Signature.of(SECRET, 1_795_420_801L, BODY))
        .isNotEqualTo(Signature.of(SECRET, 1_795_420_800L, BODY));
  }
}
