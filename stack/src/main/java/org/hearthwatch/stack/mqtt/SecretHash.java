package org.hearthwatch.stack.mqtt;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A device's secret as the device table keeps it: {@code iterations$salt$hash}, PBKDF2-HMAC-SHA256.
 */
public final class SecretHash {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private SecretHash() {}

  /** A new hash of a secret, with a random salt. */
  public static String of(String secret, int iterations) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    byte[] hash = derive(secret, salt, iterations, HASH_BITS);
    return iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
  }

  /** Whether a stored hash was made from this secret; false for a stored text that is no hash. */
  public static boolean matches(String stored, String secret) {
    List<String> fields = List.of(stored.split("\\$", -1));
    if (fields.size() != 3) {
      return false;
    }
    try {
      int iterations = Integer.parseInt(fields.get(0));
      byte[] salt = Base64.getDecoder().decode(fields.get(1));
      byte[] expected = Base64.getDecoder().decode(fields.get(2));
      byte[] actual = derive(secret, salt, iterations, expected.length * Byte.SIZE);
      return MessageDigest.isEqual(expected, actual);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] derive(String secret, byte[] salt, int iterations, int bits) {
    PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, iterations, bits);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
