package org.hearthwatch.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthwatch.shared.Scope.Lines;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A placement is visible")
class ScopeTest {

  /** Placed by a station of Chengdu in a facility of Zigong. */
  private static final Lines ACROSS =
      new Lines("ST-510100-01", "510100", "FC-510300-001", "510300");

  @Test
  void along_the_line_of_the_placing_station() {
    assertThat(new Scope.Station("ST-510100-01", "510100").sees(ACROSS)).isTrue();
    assertThat(new Scope.Prefecture("510100").sees(ACROSS)).isTrue();
    assertThat(new Scope.Province().sees(ACROSS)).isTrue();
  }

  @Test
  void along_the_line_of_the_caring_facility() {
    assertThat(new Scope.Facility("FC-510300-001", "510300").sees(ACROSS)).isTrue();
    assertThat(new Scope.Prefecture("510300").sees(ACROSS)).isTrue();
  }

  @Test
  void to_nobody_else() {
    assertThat(new Scope.Station("ST-510300-01", "510300").sees(ACROSS)).isFalse();
    assertThat(new Scope.Station("ST-510100-02", "510100").sees(ACROSS)).isFalse();
    assertThat(new Scope.Facility("FC-510100-001", "510100").sees(ACROSS)).isFalse();
    assertThat(new Scope.Facility("FC-510300-002", "510300").sees(ACROSS)).isFalse();
    assertThat(new Scope.Prefecture("510400").sees(ACROSS)).isFalse();
    assertThat(new Scope.Nothing().sees(ACROSS)).isFalse();
  }

  @Test
  void but_a_facility_itself_also_to_a_station_that_uses_it() {
    Scope station = new Scope.Station("ST-510100-01", "510100");

    assertThat(station.seesFacility("FC-510300-001", "510300", true)).isTrue();
    assertThat(station.seesFacility("FC-510300-001", "510300", false)).isFalse();
    assertThat(new Scope.Nothing().seesFacility("FC-510300-001", "510300", true)).isFalse();
    assertThat(new Scope.Prefecture("510100").seesFacility("FC-510300-001", "510300", false))
        .isFalse();
  }
}
