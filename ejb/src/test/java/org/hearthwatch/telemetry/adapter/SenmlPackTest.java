package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearthwatch.telemetry.ReadingKind.FALL;
import static org.hearthwatch.telemetry.ReadingKind.HR;
import static org.hearthwatch.telemetry.ReadingKind.SPO2;
import static org.hearthwatch.telemetry.ReadingKind.TEMP;
import static org.hearthwatch.telemetry.adapter.Packs.DEVICE;
import static org.hearthwatch.telemetry.adapter.Packs.GATEWAY;
import static org.hearthwatch.telemetry.adapter.Packs.NOW;
import static org.hearthwatch.telemetry.adapter.Packs.fromDevice;
import static org.hearthwatch.telemetry.adapter.Packs.fromGateway;
import static org.hearthwatch.telemetry.adapter.Packs.onlyRow;

import java.util.Arrays;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.telemetry.model.VitalsPack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A SenML pack (RFC 8428)")
class SenmlPackTest {
  // The shape of the RFC's second example: base name, time, unit and version, one unit overridden.
  private static final String MANY_MEASUREMENTS =
      """
      [{"bn":"demo-0001/","bt":@,"bu":"/min","bver":5,"n":"temp","u":"Cel","v":36.6},
       {"n":"hr","t":-5,"v":71}, {"n":"hr","t":-4,"v":72}, {"n":"hr","v":73.4}]
      """;

  @Test
  void ofOneRecordIsOneRow() {
    ReadingRow row = onlyRow(fromDevice("[{\"n\":\"hr\",\"u\":\"/min\",\"v\":72,\"t\":@}]"));
    assertThat(row.device()).isEqualTo(DEVICE);
    assertThat(row.observedAt()).isEqualTo(NOW);
    assertThat(row.value(HR)).isEqualTo(72);
    assertThat(row.kinds()).hasSize(1);
  }

  @Test
  void resolvesBaseNameTimeAndUnitForTheRecordsThatFollow() {
    VitalsPack pack = fromGateway(MANY_MEASUREMENTS);
    assertThat(pack.rejected()).isEmpty();
    assertThat(pack.rows())
        .extracting(ReadingRow::device, ReadingRow::observedAt)
        .containsExactly(
            tuple(DEVICE, NOW),
            tuple(DEVICE, NOW.minusSeconds(5)),
            tuple(DEVICE, NOW.minusSeconds(4)));
    assertThat(pack.rows().get(0).value(TEMP)).isEqualTo(36.6);
    assertThat(pack.rows().get(0).value(HR)).isEqualTo(73);
  }

  @Test
  void inCborSaysTheSameAsInJson() {
    VitalsPack json = fromGateway(MANY_MEASUREMENTS);
    for (String type : Arrays.asList("application/senml+cbor", null)) {
      VitalsPack cbor = PackParser.parse(Packs.cbor(MANY_MEASUREMENTS), type, GATEWAY, NOW);
      assertThat(cbor.rejected()).isEmpty();
      assertThat(cbor.rows()).usingRecursiveComparison().isEqualTo(json.rows());
    }
  }

  @Test
  void mayOpenWithARecordThatOnlySetsBaseFields() {
    VitalsPack pack = fromDevice("[{\"bt\":@,\"bver\":10},{\"n\":\"hr\",\"v\":60}]");
    assertThat(pack.rejected()).isEmpty();
    assertThat(onlyRow(pack).observedAt()).isEqualTo(NOW);
  }

  @Test
  void addsTheBaseValueAndTakesItAloneWhereARecordHasNone() {
    VitalsPack pack =
        fromDevice("[{\"bt\":@,\"bv\":60,\"n\":\"hr\",\"v\":12},{\"n\":\"hr\",\"t\":-1}]");
    assertThat(pack.rows()).extracting(row -> row.value(HR)).containsExactly(72.0, 60.0);
  }

  @Test
  void keepsBooleansApartFromABaseValue() {
    ReadingRow row = onlyRow(fromDevice("[{\"bt\":@,\"bv\":60,\"n\":\"fall\",\"vb\":true}]"));
    assertThat(row.value(FALL)).isEqualTo(1);
  }

  @Test
  void changesABaseFieldWhereALaterRecordSetsItAgain() {
    VitalsPack pack =
        fromGateway(
            """
            [{"bn":"demo-0001/","bt":@,"n":"spo2","v":97},
             {"bn":"demo-0002/","n":"spo2","v":95}]
            """);
    assertThat(pack.rows())
        .extracting(ReadingRow::device)
        .containsExactly("demo-0001", "demo-0002");
    assertThat(pack.rows()).extracting(row -> row.value(SPO2)).containsExactly(97.0, 95.0);
  }

  @Test
  void keepsTimesToTheMicrosecond() {
    ReadingRow row = onlyRow(fromDevice("[{\"n\":\"hr\",\"v\":72,\"t\":@.25}]"));
    assertThat(row.observedAt()).isEqualTo(NOW.plusMillis(250));
  }

  @Test
  void ignoresLabelsItDoesNotKnow() {
    VitalsPack pack =
        fromDevice(
            "[{\"n\":\"hr\",\"v\":72,\"t\":@,\"ut\":60,\"colour\":{\"a\":[1,2]},\"x\":null}]");
    assertThat(onlyRow(pack).value(HR)).isEqualTo(72);
  }

  @Test
  void readsCborDecimalFractionsAsNumbers() {
    // 81 A3 00 64 "temp" 02 C4 82 20 19 016E (366 x 10^-1) 06 1A <time>
    byte[] time = new byte[] {0x06, 0x1A, 0, 0, 0, 0};
    java.nio.ByteBuffer.wrap(time).putInt(2, (int) NOW.getEpochSecond());
    byte[] head =
        new byte[] {
          (byte) 0x81,
          (byte) 0xA3,
          0x00,
          0x64,
          't',
          'e',
          'm',
          'p',
          0x02,
          (byte) 0xC4,
          (byte) 0x82,
          0x20,
          0x19,
          0x01,
          0x6E
        };
    byte[] pack = Arrays.copyOf(head, head.length + time.length);
    System.arraycopy(time, 0, pack, head.length, time.length);
    assertThat(onlyRow(PackParser.parse(pack, null, DEVICE, NOW)).value(TEMP)).isEqualTo(36.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "null",
        "[",
        "[{\"n\":\"hr\"",
        "[{\"n\":\"hr\",\"v\":72,\"t\":@}] x",
        "[{\"n\":\"hr\",\"v\":NaN,\"t\":@}]",
        "[{\"bt\":\"@\",\"n\":\"hr\",\"v\":72}]",
        "[{\"n\":\"hr\",\"v\":72,\"t\":@},]",
        "\u0000",
        "hr=72"
      })
  void thatCannotBeReadIsRefusedAsAWhole(String text) {
    VitalsPack pack = fromDevice(text);
    assertThat(pack.rows()).isEmpty();
    assertThat(pack.rejected())
        .extracting(r -> r.reason().name())
        .containsExactly("PACK_MALFORMED");
  }

  @Test
  void ofAnotherContentTypeIsRefused() {
    VitalsPack pack =
        PackParser.parse(
            Packs.bytes("[{\"n\":\"hr\",\"v\":72,\"t\":@}]"), "application/json", DEVICE, NOW);
    assertThat(pack.rejected())
        .extracting(r -> r.reason().name())
        .containsExactly("FORMAT_UNKNOWN");
  }

  @Test
  void ofALaterVersionIsRefusedAsAWhole() {
    VitalsPack pack = fromDevice("[{\"bver\":11,\"n\":\"hr\",\"v\":72,\"t\":@}]");
    assertThat(pack.rows()).isEmpty();
    assertThat(pack.rejected())
        .extracting(r -> r.reason().name())
        .containsExactly("VERSION_UNSUPPORTED");
  }

  @Test
  void thatIsTooLargeIsRefusedUnread() {
    VitalsPack pack = PackParser.parse(new byte[PackParser.MAX_BYTES + 1], null, DEVICE, NOW);
    assertThat(pack.rejected())
        .extracting(r -> r.reason().name())
        .containsExactly("PACK_TOO_LARGE");
  }

  @Test
  void ofNoRecordsStoresNothingAndComplainsOfNothing() {
    VitalsPack pack = fromDevice("[]");
    assertThat(pack.rows()).isEmpty();
    assertThat(pack.rejected()).isEmpty();
  }
}
