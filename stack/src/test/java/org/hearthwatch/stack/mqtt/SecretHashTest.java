package org.hearthwatch.stack.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretHashTest {

  @Test
  void matchesTheSecretItWasMadeFrom() {
    String hash = SecretHash.of("hearthwatch", 1000);

    assertThat(SecretHash.matches(hash, "hearthwatch")).isTrue();
    assertThat(SecretHash.matches(hash, "Hearthwatch")).isFalse();
  }

  /** RFC 7914, section 11: PBKDF2-HMAC-SHA256 of "passwd" and "salt" with one round. */
  @Test
  void agreesWithThePublishedTestVector() {
    String hash =
        "1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLxJypzM8Xm2RZkWZLOdd+8xfHG4RbHjC9UJESBB06GXgw==";

    assertThat(SecretHash.matches(hash, "passwd")).isTrue();
  }

  @Test
  void isDifferentEachTime() {
    assertThat(SecretHash.of("same", 10)).isNotEqualTo(SecretHash.of("same", 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hearthwatch",
        "1$only",
        "x$c2FsdA==$aGFzaA==",
        "1$?$aGFzaA==",
        "0$c2FsdA==$aGFzaA=="
      })
  void matchesNothingWhenItIsNoHash(String stored) {
    assertThat(SecretHash.matches(stored, "hearthwatch")).isFalse();
  }
}
