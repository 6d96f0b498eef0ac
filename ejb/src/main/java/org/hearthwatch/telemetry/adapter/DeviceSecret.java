package org.hearthwatch.telemetry.adapter;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A device's secret as it is kept and as the broker checks it: {@code iterations$salt$hash},
 * PBKDF2-HMAC-SHA256, both in base64.
 *
 * <p>Many iterations make guessing slow, which is what a password needs that a person has thought
 * of. A secret of 256 random bits cannot be guessed at any speed, so a thousand suffice (the least
 * that RFC 8018 recommends), and a broker that hundreds of devices come back to at once is not held
 * up by them.
 */
public final class DeviceSecret {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int ITERATIONS = 1_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private DeviceSecret() {}

  /** A new hash of a secret, with a random salt. */
  public static String hash(String secret) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return ITERATIONS
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(derive(secret, salt));
  }

  private static byte[] derive(String secret, byte[] salt) {
    PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, ITERATIONS, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    } finally {
      spec.clearPassword();
    }
  }
}
