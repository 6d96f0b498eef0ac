package org.hearthwatch.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Beginnings of files as programs write them, made up to a length with bytes that mean nothing. */
public final class Contents {

  private static final int LENGTH = 600;

  private Contents() {}

  /** A photo. */
  public static byte[] jpeg() {
    return begins("FFD8FFE000104A46494600010100000100010000");
  }

  /** A photo that differs from the other ones. */
  public static byte[] jpeg(int number) {
    byte[] photo = jpeg();
    photo[photo.length - 1] = (byte) number;
    return photo;
  }

  static byte[] png() {
    return begins("89504E470D0A1A0A0000000D49484452");
  }

  static byte[] webp() {
    return begins("524946465802000057454250565038200000");
  }

  static byte[] heic() {
    return begins("000000186674797068656963000000006D69663168656963");
  }

  /** A document. */
  public static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  }

  /** A file of letters. */
  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] begins(String hex) {
    return Arrays.copyOf(HexFormat.of().parseHex(hex), LENGTH);
  }
}
