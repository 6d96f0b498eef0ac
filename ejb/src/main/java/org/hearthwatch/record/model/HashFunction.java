package org.hearthwatch.record.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * A hash with its name, as entries and checkpoints state it.
 *
 * @param algorithm {@code SHA-256} or {@code SM3}
 * @param digest the hash of some bytes
 */
public record HashFunction(String algorithm, UnaryOperator<byte[]> digest) {

  /** The hash of bytes. */
  public byte[] of(byte[] bytes) {
    return digest.apply(bytes);
  }

  /** The hash of a text in UTF-8, in hexadecimal digits. */
  public String hex(String text) {
    return HexFormat.of().formatHex(of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
