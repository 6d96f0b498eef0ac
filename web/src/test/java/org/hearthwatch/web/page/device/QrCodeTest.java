package org.hearthwatch.web.page.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A QR code")
class QrCodeTest {

  private static final String ADDRESS = "https://care.example.gov.cn/devices/band_0001-A";
  private static final Pattern RUN = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-(\\d+)z");

  @Test
  void drawn_reads_as_the_address_that_it_was_made_of() throws ReaderException {
    assertThat(new Decoder().decode(modules(QrCode.of(ADDRESS))).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void has_a_quiet_zone_around_it() {
    QrCode code = QrCode.of(ADDRESS);
    int size = modules(code).length;

    assertThat(code.viewBox()).isEqualTo("-4 -4 " + (size + 8) + " " + (size + 8));
  }

  @Test
  void is_read_also_where_it_is_scratched() throws ReaderException {
    boolean[][] modules = modules(QrCode.of(ADDRESS));
    for (int x = 12; x < 18; x++) {
      for (int y = 12; y < 18; y++) {
        modules[y][x] = !modules[y][x];
      }
    }

    assertThat(new Decoder().decode(modules).getText()).isEqualTo(ADDRESS);
  }

  /** What the path draws, by row and column. */
  private static boolean[][] modules(QrCode code) {
    int size = Integer.parseInt(code.viewBox().split(" ", -1)[2]) - 8;
    boolean[][] dark = new boolean[size][size];
    RUN.matcher(code.path())
        .results()
        .forEach(
            run -> {
              int from = Integer.parseInt(run.group(1));
              for (int x = from; x < from + Integer.parseInt(run.group(3)); x++) {
                dark[Integer.parseInt(run.group(2))][x] = true;
              }
            });
    return dark;
  }
}
