package org.hearthwatch.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the record keeps of a text about a person: enough to prove later that it is the same text,
 * too little to read it. The record lasts for ever; what somebody wrote about a person must not.
 */
public final class Digest {

  private Digest() {}

  /** SHA-256 over what the text is, its row, and the text. */
  public static String of(String context, Object id, String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      String all = context + '\0' + id + '\0' + text;
      return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
