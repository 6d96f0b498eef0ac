package org.hearthwatch.telemetry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.telemetry.ReadingKind.HR;
import static org.hearthwatch.telemetry.ReadingKind.SPO2;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The intake of a batch")
class IntakeTest {
  private static final String HOME = "FC-510100-001";
  private static final String ELSEWHERE = "FC-510300-001";
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final UUID FIRST_WEARER = new UUID(0, 1);
  private static final UUID SECOND_WEARER = new UUID(0, 2);

  private final Map<String, KnownDevice> devices = new HashMap<>();
  private final Map<MomentKey, ReadingRow> stored = new HashMap<>();
  private final Intake intake = new Intake(devices, stored);

  IntakeTest() {
    know("band", HOME, DeviceKind.WEARABLE, true);
    know("gateway", HOME, DeviceKind.GATEWAY, true);
    know("lost", HOME, DeviceKind.WEARABLE, false);
    know("foreign", ELSEWHERE, DeviceKind.WEARABLE, true);
  }

  @Test
  void acceptsADevicesOwnReadingsForWhoeverWoreItThen() {
    assertThat(intake.admit(HOME, "band", pack("band", NOON, HR, 72)).accepted()).isEqualTo(1);
    intake.admit(HOME, "band", pack("band", NOON.minusSeconds(1), HR, 71));
    assertThat(intake.fresh())
        .extracting(FreshRow::person)
        .containsExactly(SECOND_WEARER, FIRST_WEARER);
  }

  @Test
  void knowsNoWearerBeforeTheFirstBinding() {
    intake.admit(HOME, "band", pack("band", NOON.minusSeconds(9_000), HR, 72));
    assertThat(intake.fresh()).extracting(FreshRow::person).containsOnlyNulls();
  }

  @Test
  void refusesAPublisherThatIsUnknownInactiveOrOfAnotherFacility() {
    for (String publisher : List.of("nobody", "lost", "foreign")) {
      PackOutcome outcome = intake.admit(HOME, publisher, pack(publisher, NOON, HR, 72));
      assertThat(outcome).isEqualTo(PackOutcome.refused(RejectionReason.PUBLISHER_UNKNOWN));
    }
    assertThat(intake.fresh()).isEmpty();
  }

  @Test
  void letsAGatewaySpeakForItsFacilitysActiveDevicesOnly() {
    assertThat(intake.admit(HOME, "gateway", pack("band", NOON, HR, 72)).accepted()).isEqualTo(1);
    for (String device : List.of("lost", "foreign", "nobody")) {
      assertThat(intake.admit(HOME, "gateway", pack(device, NOON, HR, 72)).rejected())
          .containsExactly(new RejectedReading(device + "/hr", RejectionReason.DEVICE_UNKNOWN));
    }
  }

  @Test
  void doesNotLetADeviceSpeakForAnotherOne() {
    PackOutcome outcome = intake.admit(HOME, "band", pack("gateway", NOON, HR, 72));
    assertThat(outcome.rejected())
        .containsExactly(
            new RejectedReading("gateway/hr", RejectionReason.DEVICE_NOT_OF_PUBLISHER));
  }

  @Test
  void countsARepetitionWithinTheBatchAsADuplicate() {
    intake.admit(HOME, "band", pack("band", NOON, HR, 72));
    PackOutcome again = intake.admit(HOME, "band", pack("band", NOON, HR, 72));
    assertThat(again).isEqualTo(new PackOutcome(0, 1, List.of()));
    assertThat(intake.fresh()).hasSize(1);
  }

  @Test
  void writesOnlyWhatTheDatabaseDoesNotHoldYet() {
    store("band", NOON, HR, 72);
    VitalsPack pack = pack("band", NOON, HR, 72);
    pack.accept("spo2", new Measurement("band", SPO2, NOON, 97), null);
    assertThat(intake.admit(HOME, "band", pack)).isEqualTo(new PackOutcome(1, 1, List.of()));
    assertThat(intake.fresh()).singleElement().matches(FreshRow::complement);
    assertThat(intake.fresh().iterator().next().row().kinds()).containsExactly(SPO2);
  }

  @Test
  void neverOverwritesAStoredReadingWithAnotherValue() {
    store("band", NOON, HR, 72);
    PackOutcome outcome = intake.admit(HOME, "band", pack("band", NOON, HR, 180));
    assertThat(outcome.rejected())
        .containsExactly(new RejectedReading("band/hr", RejectionReason.VALUE_CONFLICT));
    assertThat(intake.fresh()).isEmpty();
  }

  private void know(String id, String facility, DeviceKind kind, boolean active) {
    List<KnownDevice.Wearing> wearings =
        List.of(
            new KnownDevice.Wearing(FIRST_WEARER, NOON.minusSeconds(3_600), NOON),
            new KnownDevice.Wearing(SECOND_WEARER, NOON, null));
    devices.put(
        id, new KnownDevice(id, facility, kind, active, KnownDevice.LastSign.NONE, wearings));
  }

  private void store(String device, Instant at, ReadingKind kind, double value) {
    ReadingRow row = new ReadingRow(new MomentKey(device, at));
    row.put(kind, value);
    stored.put(row.key(), row);
  }

  private static VitalsPack pack(String device, Instant at, ReadingKind kind, double value) {
    VitalsPack pack = new VitalsPack();
    pack.accept(kind.label(), new Measurement(device, kind, at, value), null);
    return pack;
  }
}
