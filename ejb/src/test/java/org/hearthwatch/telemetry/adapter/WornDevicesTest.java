package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.telemetry.House.faulty;
import static org.hearthwatch.telemetry.House.refused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.Work;
import org.hearthwatch.telemetry.DeviceDetail;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.House;
import org.hearthwatch.telemetry.RevocationReason;
import org.hearthwatch.telemetry.WearDevice;
import org.hearthwatch.telemetry.Wearing;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A device on somebody")
class WornDevicesTest {

  private final House house = new House();

  @BeforeEach
  void register() {
    house.register("band-1");
    house.register("band-2");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void comes_off_when_the_placement_ends_and_measures_nobody_afterwards() {
    house.wear("staff", "band-1", house.qiang);
    house.wear("staff", "band-2", house.li);
    house.clock.pass(Duration.ofMinutes(10));
    Instant end = house.clock.instant();
    house.database.run(
        "update placement set ends_at = '%s' where person_id = '%s'".formatted(end, house.qiang));
    house.clock.pass(Duration.ofMinutes(10));
    measured(71, end.minusSeconds(1));
    measured(72, end.plusSeconds(60));

    assertThat(pulses(house.qiang)).containsExactly("71");
    assertThat(house.see("staff", "band-1").worn()).isNull();
    assertThat(house.see("staff", "band-2").worn()).isNotNull();
  }

  @Test
  void measures_whoever_wears_it_at_the_time_also_when_the_reading_comes_late() {
    Instant first = house.clock.instant();
    house.wear("staff", "band-1", house.qiang);
    house.clock.pass(Duration.ofMinutes(10));
    measured(71, first.plusSeconds(60));
    house.wear("staff", new WearDevice.Command("band-1", house.li, true, false));
    Instant second = house.clock.instant();
    house.clock.pass(Duration.ofMinutes(10));
    measured(72, second);
    measured(73, second.minusMillis(1));
    house.takeOff("staff", "band-1");
    Instant off = house.clock.instant();
    measured(74, off.minusSeconds(1));
    measured(75, off);
    measured(70, first.minusSeconds(1));

    assertThat(pulses(house.qiang)).containsExactly("71", "73");
    assertThat(pulses(house.li)).containsExactly("72", "74");
    assertThat(house.database.column("select hr from reading where person_id is null order by hr"))
        .containsExactly("70", "75");
    assertThat(house.see("staff", "band-1").wearings())
        .extracting(Wearing::residentName, Wearing::from, Wearing::until)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("老李", second, off),
            org.assertj.core.groups.Tuple.tuple("阿强", first, second));
  }

  @Test
  void is_not_taken_from_somebody_by_accident() {
    house.wear("staff", "band-1", house.qiang);
    refused("ALREADY_WORN", () -> house.wear("staff", "band-1", house.qiang));
    refused("DEVICE_WORN", () -> house.wear("staff", "band-1", house.li));
    assertThat(house.see("staff", "band-1").worn().residentId()).isEqualTo(house.qiang);

    DeviceDetail handed =
        house.wear("staff", new WearDevice.Command("band-1", house.li, true, false));
    assertThat(handed.worn().residentId()).isEqualTo(house.li);
    assertThat(handed.wearings()).hasSize(2);
    assertThat(house.record("band-1"))
        .containsExactly(
            "admin DEVICE_REGISTERED",
            "staff DEVICE_PUT_ON",
            "staff DEVICE_TAKEN_OFF",
            "staff DEVICE_PUT_ON");
  }

  @Test
  void replaces_what_they_wore_only_when_that_is_wanted() {
    house.wear("staff", "band-1", house.qiang);
    house.wear("staff", "band-2", house.qiang);
    assertThat(house.see("staff", "band-1").worn()).isNotNull();
    house.takeOff("staff", "band-2");

    house.wear("staff", new WearDevice.Command("band-2", house.qiang, false, true));
    assertThat(house.see("staff", "band-1").worn()).isNull();
    assertThat(house.see("staff", "band-2").worn().residentId()).isEqualTo(house.qiang);
    assertThat(house.record("band-1")).endsWith("staff DEVICE_TAKEN_OFF");
  }

  @Test
  void is_a_wearable_in_service_and_they_are_placed_where_it_belongs() {
    house.register("admin", "gw-1", Units.FACILITY, DeviceKind.GATEWAY, true);
    refused("NOT_WEARABLE", () -> house.wear("staff", "gw-1", house.qiang));
    house.revoke("admin", "band-2", RevocationReason.BROKEN);
    refused("DEVICE_REVOKED", () -> house.wear("staff", "band-2", house.qiang));
    refused("NOT_WORN", () -> house.takeOff("staff", "band-1"));
    refused("NOT_FOUND", () -> house.wear("staff-3", "band-1", house.qiang));
    faulty("residentId", "REQUIRED", () -> house.wear("staff", "band-1", null));
    faulty("residentId", "NOT_IN_FACILITY", () -> house.wear("staff", "band-1", UUID.randomUUID()));
    house.database.run(
        "update placement set ends_at = '2026-11-25T02:00:01Z' where person_id = '"
            + house.li
            + "'");
    faulty("residentId", "NOT_IN_FACILITY", () -> house.wear("staff", "band-1", house.li));
  }

  @Test
  void of_another_station_is_the_business_of_the_house_and_not_of_this_one() {
    faulty("residentId", "NOT_IN_FACILITY", () -> house.wear("supervisor", "band-1", house.guest));
    house.wear("staff", "band-1", house.guest);
    refused("WEARER_OF_OTHERS", () -> house.takeOff("supervisor", "band-1"));
    refused(
        "WEARER_OF_OTHERS",
        () -> house.wear("supervisor", new WearDevice.Command("band-1", house.li, true, false)));

    assertThat(house.see("supervisor", "band-1").worn().known()).isFalse();
    assertThat(house.see("supervisor-3", "band-1").worn().residentName()).isEqualTo("小张");
    house.wear("supervisor", "band-2", house.li);
    assertThat(house.takeOff("supervisor-3", "band-1").worn()).isNull();
  }

  @Test
  void has_one_wearer_at_a_time_even_when_all_happens_at_one_moment() {
    house.wear("staff", "band-1", house.qiang);
    house.wear("staff", new WearDevice.Command("band-1", house.li, true, false));
    house.takeOff("staff", "band-1");

    assertThat(
            house.database.column(
                "select count(*) from device_binding a join device_binding b on a.device_id ="
                    + " b.device_id and a.id < b.id and a.bound_from < b.bound_until"
                    + " and b.bound_from < a.bound_until"))
        .containsExactly("0");
  }

  /** A pulse that reaches us now. */
  private void measured(int pulse, Instant at) {
    String pack =
        "[{\"n\":\"hr\",\"v\":%d,\"t\":%d.%03d}]"
            .formatted(pulse, at.getEpochSecond(), at.getNano() / 1_000_000);
    InboundPack message =
        new InboundPack(
            new FakeSource(),
            new InboundPack.Message(
                1,
                "care/" + Units.FACILITY + "/band-1/vitals",
                pack.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                null,
                house.clock.instant()));
    house.node.work(
        Work.INGEST, () -> house.node.get(BatchStore.class).store(List.of(message), false));
  }

  private List<String> pulses(UUID person) {
    return house.database.column(
        "select hr from reading where person_id = '" + person + "' order by hr");
  }
}
