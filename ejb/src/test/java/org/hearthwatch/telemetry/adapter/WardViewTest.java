package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.hearthwatch.alert.FindWard;
import org.hearthwatch.alert.WardLine;
import org.hearthwatch.alert.WardRisk;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.DeviceView;
import org.hearthwatch.telemetry.FindDevices;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ward view of a facility")
class WardViewTest {
  private final SilenceWard ward = new SilenceWard();

  @AfterEach
  void end() {
    ward.close();
  }

  @Test
  void showsEverybodyTheMostPressingFirst() {
    ward.band("well");
    ward.band("ill");
    ward.band("unheard");
    Units.place(ward.application(), "wears nothing");
    ward.measures("well", "\"n\":\"hr\",\"v\":72");
    ward.measures("ill", "\"n\":\"hr\",\"v\":135");

    List<WardLine> lines = lines("staff");
    assertThat(lines)
        .extracting(WardLine::risk)
        .containsExactly(WardRisk.URGENT, WardRisk.SILENT, WardRisk.UNKNOWN, WardRisk.FINE);
    WardLine ill = lines.get(0);
    assertThat(ill.placement().residentName()).isEqualTo("person of ill");
    assertThat(ill.score().score()).isEqualTo(3);
    assertThat(ill.score().partial()).isTrue();
    assertThat(ill.readings().get(ReadingKind.HR).value()).isEqualTo(135);
    assertThat(ill.lastMeasuredAt()).isEqualTo(ward.clock.instant());
    assertThat(ill.alerts()).hasSize(1);
    assertThat(lines.get(1).devices()).isEqualTo(1);
    assertThat(lines.get(2).devices()).isZero();
  }

  @Test
  void keepsAnOldReadingWithItsAgeButCountsItForNothing() {
    ward.band("band");
    ward.measures("band", "\"n\":\"hr\",\"v\":72,\"ut\":7200");
    ward.later(Duration.ofMinutes(59));
    assertThat(lines("contact").get(0).risk()).isEqualTo(WardRisk.FINE);
    ward.later(Duration.ofMinutes(2));

    WardLine line = lines("contact").get(0);
    assertThat(line.risk()).isEqualTo(WardRisk.UNKNOWN);
    assertThat(line.score()).isNull();
    assertThat(line.readings()).containsKey(ReadingKind.HR);
    assertThat(line.isOld(line.readings().get(ReadingKind.HR))).isTrue();
  }

  @Test
  void judgesWhoIsSilentByTheRulesOfSilence() {
    ward.band("band");
    ward.measures("band", "\"n\":\"hr\",\"v\":72,\"ut\":300");
    ward.later(Duration.ofSeconds(330));
    assertThat(lines("staff").get(0).risk()).isEqualTo(WardRisk.FINE);
    assertThat(device().health()).isEqualTo(DeviceHealth.FINE);
    ward.later(Duration.ofSeconds(1));
    assertThat(lines("staff").get(0).risk()).isEqualTo(WardRisk.SILENT);
    assertThat(device().health()).isEqualTo(DeviceHealth.SILENT);
  }

  @Test
  void showsNothingOfAFacilityOutOfScopeAndNothingToAdministrators() {
    ward.band("band");
    ward.database.run(
        """
        insert into station values ('ST-510300-01', '510300', '自贡站', 'Zigong station');
        insert into account values ('other', 'station-supervisor', 'ST-510300-01', '他', 'Other');
        """);
    assertThatThrownBy(() -> lines("other")).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> lines("admin")).isNotNull();
  }

  private List<WardLine> lines(String who) {
    return ward.application()
        .as(who, () -> ward.application().get(FindWard.class).of(Units.FACILITY));
  }

  private DeviceView device() {
    return ward.application()
        .as("staff", () -> ward.application().get(FindDevices.class).ofFacility(Units.FACILITY))
        .get(0);
  }
}
