package org.hearthwatch.alert.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.alert.model.Vitals.LIMITS;
import static org.hearthwatch.alert.model.Vitals.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.alert.WardRisk;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody on the ward")
class WardPersonTest {
  private static final List<DeviceHealth> HEARD = List.of(DeviceHealth.FINE);

  @Test
  void isFineOnlyWhenSomethingOfThemWasMeasured() {
    assertThat(risk(Vitals.wellAt(NOON), List.of(), HEARD)).isEqualTo(WardRisk.FINE);
    Vitals room = Vitals.none().with(ReadingKind.ROOM, 21, NOON).with(ReadingKind.BAT, 80, NOON);
    assertThat(risk(room, List.of(), HEARD)).isEqualTo(WardRisk.UNKNOWN);
    assertThat(risk(Vitals.none(), List.of(), List.of())).isEqualTo(WardRisk.UNKNOWN);
  }

  @Test
  void isPressingByWhatIsMeasuredBeforeAnyAlertIsRaised() {
    assertThat(risk(Vitals.veryIllAt(NOON), List.of(), HEARD)).isEqualTo(WardRisk.EMERGENCY);
    assertThat(risk(Vitals.illAt(NOON), List.of(), HEARD)).isEqualTo(WardRisk.URGENT);
  }

  @Test
  void isPressingByAnAlertUntilItClearsOrEnds() {
    Alert sos = alert(AlertKind.SOS, AlertSeverity.EMERGENCY);
    Vitals well = Vitals.wellAt(NOON).with(ReadingKind.SOS, 1, NOON);
    assertThat(risk(well, List.of(sos), HEARD)).isEqualTo(WardRisk.EMERGENCY);
    sos.acknowledge("staff", "on the way", NOON);
    sos.resolve("staff", OutcomeKind.FALSE_ALARM, "mistaken", NOON);
    assertThat(risk(well, List.of(sos), HEARD)).isEqualTo(WardRisk.FINE);

    Alert weight = alert(AlertKind.WEIGHT_LOSS, AlertSeverity.ATTENTION);
    assertThat(risk(well, List.of(weight), HEARD)).isEqualTo(WardRisk.ATTENTION);
  }

  @Test
  void isSilentWhenNothingTheyWearIsHeardOf() {
    Vitals well = Vitals.wellAt(NOON);
    List<DeviceHealth> one = List.of(DeviceHealth.SILENT, DeviceHealth.LOW_BATTERY);
    assertThat(risk(well, List.of(), one)).isEqualTo(WardRisk.FINE);
    List<DeviceHealth> none = List.of(DeviceHealth.SILENT, DeviceHealth.NEVER_HEARD);
    assertThat(risk(well, List.of(), none)).isEqualTo(WardRisk.SILENT);
    assertThat(risk(Vitals.illAt(NOON), List.of(), none)).isEqualTo(WardRisk.URGENT);
  }

  @Test
  void isSilentWhenNoChannelConfirmsThem() {
    Alert silent = alert(AlertKind.PERSON_SILENT, AlertSeverity.ATTENTION);
    assertThat(risk(Vitals.none(), List.of(silent), List.of())).isEqualTo(WardRisk.SILENT);
    silent.heard(NOON.plus(Duration.ofMinutes(1)), NOON.plus(Duration.ofMinutes(1)));
    assertThat(risk(Vitals.none(), List.of(silent), List.of())).isEqualTo(WardRisk.UNKNOWN);
  }

  private static WardRisk risk(Vitals vitals, List<Alert> alerts, List<DeviceHealth> devices) {
    CurrentVitals valid = vitals.current();
    return new WardPerson(valid, alerts, devices).risk(new AlertPolicy(70, false, LIMITS));
  }

  private static Alert alert(AlertKind kind, AlertSeverity severity) {
    Condition condition = new Condition(kind, severity, null, new AlertReadings(Map.of()), NOON);
    AlertSubject subject =
        AlertSubject.person(UUID.randomUUID(), UUID.randomUUID(), "FC-510100-001");
    return new Alert(UUID.randomUUID(), "AL-1", subject, condition, NOON);
  }
}
