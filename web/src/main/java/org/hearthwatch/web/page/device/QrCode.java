package org.hearthwatch.web.page.device;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (ISO/IEC 18004) to be drawn as SVG, dark on light whatever the colours of the page. A
 * quarter of it may be worn off before a phone reads it no more.
 *
 * @param viewBox with the quiet zone of four modules that the standard demands
 * @param path the dark modules, each a unit wide
 */
public record QrCode(String viewBox, String path) {

  private static final int QUIET = 4;

  /** Of a text, such as an address. */
  public static QrCode of(String text) {
    ByteMatrix modules = modules(text);
    int size = modules.getWidth() + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      drawRow(modules, y, path);
    }
    return new QrCode("-%1$d -%1$d %2$d %2$d".formatted(QUIET, size), path.toString());
  }

  private static void drawRow(ByteMatrix modules, int y, StringBuilder path) {
    int x = 0;
    while (x < modules.getWidth()) {
      int end = x;
      while (end < modules.getWidth() && modules.get(end, y) == 1) {
        end++;
      }
      if (end > x) {
        path.append("M%d,%dh%dv1h-%dz".formatted(x, y, end - x, end - x));
      }
      x = end + 1;
    }
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("Does not fit into a QR code: " + text.length(), tooLong);
    }
  }
}
