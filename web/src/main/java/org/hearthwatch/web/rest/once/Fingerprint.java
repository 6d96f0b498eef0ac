package org.hearthwatch.web.rest.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearthwatch.web.rest.problem.ApiException;

/** Tells whether two requests with the same key are the same request. */
final class Fingerprint {

  private static final int LONGEST_KEY = 200;

  private Fingerprint() {}

  /** SHA-256 of method, path and body, as hexadecimal digits. */
  static String of(String method, String path, String body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String whole = method + ' ' + path + '\n' + body;
      return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Refuses a key that is empty, longer than 200 characters, or not printable ASCII. */
  static void checkKey(String key) {
    boolean printable = key.chars().allMatch(c -> c > ' ' && c < 127);
    if (key.isEmpty() || key.length() > LONGEST_KEY || !printable) {
      throw ApiException.invalid(Posts.KEY, "NOT_A_KEY", LONGEST_KEY);
    }
  }
}
