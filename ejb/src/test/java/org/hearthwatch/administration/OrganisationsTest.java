package org.hearthwatch.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.administration.Office.ELSEWHERE;
import static org.hearthwatch.administration.Office.PREFECTURE;
import static org.hearthwatch.administration.Office.faulty;
import static org.hearthwatch.administration.Office.refused;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A unit")
class OrganisationsTest {

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void is_opened_under_the_next_free_code_and_its_chain_begins_with_that() {
    assertThat(openStation("admin", PREFECTURE).code()).isEqualTo("ST-510100-02");
    assertThat(openStation("admin", "510400").code()).isEqualTo("ST-510400-01");
    assertThat(openFacility("admin", home(20, Units.STATION), null).code())
        .isEqualTo("FC-510100-002");
    assertThat(office.record("FC-510100-002"))
        .containsExactly("FC-510100-002 admin FACILITY_OPENED");
    assertThat(office.record("ST-510400-01")).containsExactly("ST-510400-01 admin STATION_OPENED");
  }

  @Test
  void has_duties_from_the_first_day_of_its_supervision() {
    openFacility("admin", home(20, Units.STATION), LocalDate.of(2026, 12, 1));
    office.node.tick();
    assertThat(duties()).isZero();
    office.clock.moveTo("2026-12-01T09:00");
    office.node.tick();

    assertThat(duties()).isPositive();
  }

  @Test
  void is_opened_only_within_reach_and_only_if_everything_fits() {
    faulty("division", "UNKNOWN_VALUE", () -> openStation("admin-510100", ELSEWHERE));
    faulty("division", "UNKNOWN_VALUE", () -> openStation("admin", "510000"));
    faulty(
        "station",
        "UNKNOWN_VALUE",
        () -> openFacility("admin-510100", home(20, "ST-510300-01"), null));
    faulty("capacity", "OUT_OF_RANGE", () -> openFacility("admin", home(0, Units.STATION), null));
    faulty(
        "supervisedSince",
        "IN_THE_PAST",
        () -> openFacility("admin", home(9, Units.STATION), LocalDate.of(2026, 11, 24)));
    FacilityEntry swapped = new FacilityEntry("院", "Home", 9, Units.STATION, 104.0, 30.6);
    faulty("latitude", "OUT_OF_RANGE", () -> openFacility("admin", swapped, null));
    FacilityEntry half = new FacilityEntry("院", "Home", 9, Units.STATION, 30.6, null);
    faulty("longitude", "BOTH_OR_NEITHER", () -> openFacility("admin", half, null));
  }

  @Test
  void keeps_on_the_record_what_was_changed_about_it() {
    FacilityEntry bigger = new FacilityEntry("安心托养院", "Anxin home", 80, Units.STATION, null, null);
    change("admin", bigger);
    change("admin", bigger);

    assertThat(
            office.as(
                "admin", () -> office.node.get(FindOrganisations.class).history(Units.FACILITY)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("FACILITY_CHANGED");
              assertThat(entry.facts()).containsOnlyKeys("capacity");
              assertThat(entry.facts().get("capacity")).isEqualTo("60 → 80");
            });
    office.database.run(
        "insert into account values ('admin-510300', 'admin', '510300', '自贡', 'Zigong')");
    refused("NOT_FOUND", () -> change("admin-510300", bigger));
  }

  @Test
  void can_be_called_something_else() {
    Callable<UnitView> rename =
        () -> office.node.get(OpenStation.class).rename(Units.STATION, " 新名 ", "New name");
    assertThat(office.as("admin", rename).name().zh()).isEqualTo("新名");
    refused(
        "NOT_FOUND",
        () ->
            office.as(
                "admin",
                () -> office.node.get(OpenStation.class).rename(Units.FACILITY, "新名", "New")));
  }

  private UnitView openStation(String by, String division) {
    return office.as(
        by, () -> office.node.get(OpenStation.class).open(division, "金沙救助站", "Jinsha station"));
  }

  private UnitView openFacility(String by, FacilityEntry entry, LocalDate since) {
    return office.as(by, () -> office.node.get(OpenFacility.class).open(PREFECTURE, entry, since));
  }

  private UnitView change(String by, FacilityEntry entry) {
    return office.as(by, () -> office.node.get(ChangeFacility.class).change(Units.FACILITY, entry));
  }

  private static FacilityEntry home(int capacity, String station) {
    return new FacilityEntry("新院", "New home", capacity, station, null, null);
  }

  private long duties() {
    return Long.parseLong(
        office
            .database
            .column("select count(*) from duty where facility_code = 'FC-510100-002'")
            .get(0));
  }
}
