package org.hearthwatch.record.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.hearthwatch.record.TestKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key that signs checkpoints")
class SigningKeyTest {

  @Test
  void may_be_Ed25519() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    VerifyingKey known = signsSoThatItsPublicHalfVerifies(pair);

    assertThat(known.algorithm()).isEqualTo("Ed25519");
  }

  @Test
  void may_be_SM2() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Hashes.BOUNCY_CASTLE);
    generator.initialize(new ECGenParameterSpec("sm2p256v1"));
    VerifyingKey known = signsSoThatItsPublicHalfVerifies(generator.generateKeyPair());

    assertThat(known.algorithm()).isEqualTo("SM2");
  }

  @Test
  void is_nothing_else() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    String pem = TestKeys.pem(generator.generateKeyPair().getPrivate());

    assertThatThrownBy(() -> SigningKey.of(pem)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SigningKey.of("secret")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hashes_with_SM3_as_the_standard_shows() {
    assertThat(Hashes.named("SM3").hex("abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  }

  private static VerifyingKey signsSoThatItsPublicHalfVerifies(KeyPair pair) {
    SigningKey key = SigningKey.of(TestKeys.pem(pair.getPrivate()));
    VerifyingKey known = key.publicHalf();
    String signature = key.sign("a checkpoint");

    assertThat(known).isEqualTo(VerifyingKey.of(pair.getPublic().getEncoded()));
    assertThat(VerifyingKey.all(known.pem() + known.pem())).containsExactly(known, known);
    assertThat(known.signed("a checkpoint", signature)).isTrue();
    assertThat(known.signed("another", signature)).isFalse();
    assertThat(known.signed("a checkpoint", "AAAA")).isFalse();
    return known;
  }
}
