package org.hearthwatch.it;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code that somebody's phone shows at a moment (RFC 6238). */
final class OneTimeCode {

  private static final int SECONDS = 30;
  private static final int MILLION = 1_000_000;

  private OneTimeCode() {}

  static String of(String secret, Instant now) {
    byte[] count = ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond() / SECONDS).array();
    ByteBuffer hash = ByteBuffer.wrap(hmac(secret.getBytes(StandardCharsets.UTF_8), count));
    int offset = hash.get(hash.limit() - 1) & 0xf;
    return "%06d".formatted((hash.getInt(offset) & Integer.MAX_VALUE) % MILLION);
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
