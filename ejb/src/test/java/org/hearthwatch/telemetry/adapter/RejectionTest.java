package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearthwatch.telemetry.adapter.Packs.fromDevice;
import static org.hearthwatch.telemetry.adapter.Packs.onlyRow;

import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.RejectedReading;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.hearthwatch.telemetry.model.VitalsPack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A record that cannot be believed is rejected with its reason")
class RejectionTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"n\":\"hr\",\"v\":19.9'|VALUE_OUT_OF_RANGE",
        "'\"n\":\"hr\",\"v\":301'|VALUE_OUT_OF_RANGE",
        "'\"n\":\"spo2\",\"v\":101'|VALUE_OUT_OF_RANGE",
        "'\"n\":\"temp\",\"v\":98.6'|VALUE_OUT_OF_RANGE",
        "'\"n\":\"room\",\"v\":-40.1'|VALUE_OUT_OF_RANGE",
        "'\"n\":\"hr\",\"v\":1e400'|VALUE_OUT_OF_RANGE",
        "'\"n\":\"hr\",\"v\":72,\"u\":\"Hz\"'|UNIT_UNEXPECTED",
        "'\"n\":\"temp\",\"v\":37,\"u\":\"K\"'|UNIT_UNEXPECTED",
        "'\"n\":\"hr\",\"vs\":\"72\"'|VALUE_NOT_NUMBER",
        "'\"n\":\"hr\",\"v\":\"72\"'|VALUE_NOT_NUMBER",
        "'\"n\":\"hr\",\"vb\":true'|VALUE_NOT_NUMBER",
        "'\"n\":\"hr\",\"vd\":\"AQI\"'|VALUE_NOT_NUMBER",
        "'\"n\":\"hr\"'|VALUE_MISSING",
        "'\"n\":\"hr\",\"s\":72'|VALUE_MISSING",
        "'\"n\":\"sos\"'|VALUE_MISSING",
        "'\"n\":\"sos\",\"v\":1'|VALUE_NOT_BOOLEAN",
        "'\"n\":\"sos\",\"vb\":1'|VALUE_NOT_BOOLEAN",
        "'\"n\":\"acvpu\",\"v\":1.5'|VALUE_NOT_INTEGER",
        "'\"n\":\"steps\",\"v\":0.5'|VALUE_NOT_INTEGER",
        "'\"n\":\"mood\",\"v\":3'|READING_UNKNOWN",
        "'\"n\":\"\",\"v\":3'|NAME_INVALID",
        "'\"v\":3'|NAME_INVALID",
        "'\"n\":\"HR\",\"v\":70'|NAME_INVALID",
        "'\"n\":\"a/b/hr\",\"v\":70'|NAME_INVALID",
        "'\"n\":\"-a/hr\",\"v\":70'|NAME_INVALID",
        "'\"n\":7,\"v\":70'|RECORD_INVALID",
        "'\"n\":\"hr\",\"v\":72,\"must_\":1'|LABEL_NOT_UNDERSTOOD"
      })
  void byItsValueNameOrUnit(String fields, RejectionReason reason) {
    VitalsPack pack = fromDevice("[{\"t\":@," + fields + "}]");
    assertThat(pack.rejected()).extracting(RejectedReading::reason).containsExactly(reason);
    assertThat(pack.rows()).isEmpty();
  }

  @ParameterizedTest(name = "a time of {0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"t\":0|TIME_NOT_ABSOLUTE",
        "\"ut\":60|TIME_NOT_ABSOLUTE",
        "\"t\":-60|TIME_NOT_ABSOLUTE",
        "\"t\":268435455|TIME_NOT_ABSOLUTE",
        "\"t\":268435456|TIME_TOO_OLD",
        "\"bt\":@,\"t\":301|TIME_IN_FUTURE",
        "\"bt\":@,\"t\":1e300|TIME_IN_FUTURE",
        "\"bt\":@,\"t\":-2592001|TIME_TOO_OLD"
      })
  void byItsTime(String fields, RejectionReason reason) {
    VitalsPack pack = fromDevice("[{\"n\":\"hr\",\"v\":72," + fields + "}]");
    assertThat(pack.rejected()).containsExactly(new RejectedReading("hr", reason));
  }

  @ParameterizedTest(name = "{0} seconds from now is believed")
  @CsvSource({"300", "0", "-3600", "-2592000"})
  void fiveMinutesAheadAndThirtyDaysBackAreBelieved(int offset) {
    VitalsPack pack = fromDevice("[{\"n\":\"hr\",\"v\":72,\"bt\":@,\"t\":" + offset + "}]");
    assertThat(onlyRow(pack).observedAt()).isEqualTo(Packs.NOW.plusSeconds(offset));
  }

  @ParameterizedTest(name = "{0} may be {1} and {2}")
  @CsvSource({
    "hr,20,300",
    "spo2,50,100",
    "rr,3,80",
    "temp,25,45",
    "sbp,40,300",
    "dbp,20,200",
    "acvpu,0,4",
    "glu,1,50",
    "weight,2,300",
    "steps,0,100000",
    "bat,0,100",
    "room,-40,60"
  })
  void bothEndsOfARangeArePlausible(String name, double lowest, double highest) {
    ReadingKind kind = ReadingKind.ofLabel(name);
    assertThat(kind.isPlausible(lowest) && kind.isPlausible(highest)).isTrue();
    assertThat(kind.isPlausible(lowest - 0.1) || kind.isPlausible(highest + 0.1)).isFalse();
    assertThat(kind.isPlausible(Double.NaN)).isFalse();
  }

  @Test
  void andNeverCostsTheGoodOnesBesideIt() {
    VitalsPack pack =
        fromDevice(
            """
            [{"bt":@,"n":"hr","v":72},7,{"n":"spo2","v":400},{"n":"nope","v":1},
             {"n":"temp","u":"Cel","v":36.6}]
            """);
    assertThat(onlyRow(pack).kinds()).hasSize(2);
    assertThat(pack.rejected())
        .extracting(RejectedReading::name, r -> r.reason().name())
        .containsExactly(
            tuple("", "RECORD_INVALID"),
            tuple("spo2", "VALUE_OUT_OF_RANGE"),
            tuple("nope", "READING_UNKNOWN"));
  }

  @Test
  void saidTwiceWithTheSameValueIsARepetitionWithAnotherOneAConflict() {
    VitalsPack pack =
        fromDevice(
            """
            [{"bt":@,"n":"hr","v":72},{"n":"hr","v":72},{"n":"hr","v":73}]
            """);
    assertThat(onlyRow(pack).value(ReadingKind.HR)).isEqualTo(72);
    assertThat(pack.repeated()).isEqualTo(1);
    assertThat(pack.rejected())
        .containsExactly(new RejectedReading("hr", RejectionReason.VALUE_CONFLICT));
  }
}
