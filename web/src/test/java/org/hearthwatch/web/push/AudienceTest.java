package org.hearthwatch.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;
import org.junit.jupiter.api.Test;

class AudienceTest {

  private static final String STATION = "ST-510100-01";
  private static final String FACILITY = "FC-510100-001";

  @Test
  void anAlertReachesItsContactPersonAndNoOtherOfTheStation() {
    assertThat(Audience.ofAlert("lan", STATION, FACILITY))
        .contains(Audience.of(caller("lan", Role.CONTACT_PERSON, STATION)))
        .doesNotContain(Audience.of(caller("mei", Role.CONTACT_PERSON, STATION)));
  }

  @Test
  void anAlertReachesTheStationAndTheFacilityThatCares() {
    assertThat(Audience.ofAlert("lan", STATION, FACILITY))
        .contains(Audience.of(caller("chief", Role.STATION_SUPERVISOR, STATION)))
        .contains(Audience.of(caller("carer", Role.FACILITY_STAFF, FACILITY)));
  }

  @Test
  void anAlertDoesNotReachAnotherStationOrFacility() {
    assertThat(Audience.ofAlert("lan", STATION, FACILITY))
        .doesNotContain(Audience.of(caller("other", Role.STATION_SUPERVISOR, "ST-510300-01")))
        .doesNotContain(Audience.of(caller("other", Role.FACILITY_STAFF, "FC-510300-001")));
  }

  @Test
  void withoutAContactPersonStationAndFacilityStillHear() {
    assertThat(Audience.ofAlert(null, STATION, FACILITY)).hasSize(2);
  }

  private static Caller caller(String username, Role role, String unit) {
    return new Caller(
        username, role, new Named(unit, unit, unit), new Scope.Nothing(), username, username);
  }
}
