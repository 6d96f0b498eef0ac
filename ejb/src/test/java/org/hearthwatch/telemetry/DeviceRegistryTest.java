package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.telemetry.House.faulty;
import static org.hearthwatch.telemetry.House.refused;

import java.util.List;
import org.hearthwatch.stack.mqtt.SecretHash;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A device")
class DeviceRegistryTest {

  private final House house = new House();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void has_a_secret_that_is_told_once_and_kept_only_as_a_hash_that_the_broker_knows() {
    IssuedSecret issued = house.register("band-1");

    assertThat(issued.secret()).hasSize(43);
    assertThat(SecretHash.matches(hash("band-1"), issued.secret())).isTrue();
    assertThat(hash("band-1")).startsWith("1000$");
    assertThat(issued).asString().doesNotContain(issued.secret());
    assertThat(house.database.column("select body from record_entry"))
        .noneMatch(body -> body.contains(issued.secret()));
    assertThat(house.database.column("select text from record_text"))
        .noneMatch(text -> text.contains(issued.secret()));
    assertThat(house.record("band-1")).containsExactly("admin DEVICE_REGISTERED");
  }

  @Test
  void behind_a_gateway_has_no_secret() {
    IssuedSecret issued =
        house.register("admin-510100", "behind", Units.FACILITY, DeviceKind.WEARABLE, false);

    assertThat(issued.secret()).isNull();
    assertThat(issued.device().signsIn()).isFalse();
    assertThat(hash("behind")).isNull();
  }

  @Test
  void is_registered_within_reach_under_an_id_of_its_own() {
    house.register("admin", "theirs", House.OTHER, DeviceKind.GATEWAY, true);
    refused("DEVICE_EXISTS", () -> registerAs("admin-510100", "theirs", Units.FACILITY));
    faulty("facility", "UNKNOWN_VALUE", () -> registerAs("admin-510100", "band-2", House.OTHER));
    faulty("facility", "UNKNOWN_VALUE", () -> registerAs("admin", "band-2", Units.STATION));
    for (String id : List.of("手环", "-x", "a b", "a/b", "new", "labels", "x".repeat(65))) {
      faulty("id", "NOT_A_DEVICE_ID", () -> registerAs("admin", id, Units.FACILITY));
    }
    faulty(
        "signsIn",
        "GATEWAY_SIGNS_IN",
        () -> house.register("admin", "gw", Units.FACILITY, DeviceKind.GATEWAY, false));
  }

  @Test
  void that_gets_another_secret_has_lost_the_old_one_at_once() {
    String old = house.register("band-1").secret();
    String renewed =
        house.as("admin", () -> house.node.get(ChangeDevice.class).rotate("band-1")).secret();

    assertThat(SecretHash.matches(hash("band-1"), renewed)).isTrue();
    assertThat(SecretHash.matches(hash("band-1"), old)).isFalse();
    assertThat(house.record("band-1")).endsWith("admin DEVICE_SECRET_ROTATED");
  }

  @Test
  void is_out_of_service_for_a_reason_until_it_is_put_back() {
    house.register("band-1");
    faulty("reason", "REQUIRED", () -> house.revoke("admin", "band-1", null));
    DeviceDetail lost = house.revoke("admin", "band-1", RevocationReason.LOST);

    assertThat(lost.active()).isFalse();
    assertThat(lost.revokedFor()).isEqualTo(RevocationReason.LOST);
    assertThat(lost.revokedAt()).isEqualTo(house.clock.instant());
    refused("DEVICE_REVOKED", () -> house.revoke("admin", "band-1", RevocationReason.LOST));
    refused(
        "DEVICE_REVOKED",
        () -> house.as("admin", () -> house.node.get(ChangeDevice.class).rotate("band-1")));

    assertThat(change("band-1", new ChangeDevice.Change(null, null, true, null)).active()).isTrue();
    refused(
        "DEVICE_IN_SERVICE",
        () -> house.as("admin", () -> house.node.get(ChangeDevice.class).reinstate("band-1")));
    assertThat(house.record("band-1"))
        .containsExactly(
            "admin DEVICE_REGISTERED", "admin DEVICE_REVOKED", "admin DEVICE_REINSTATED");
  }

  @Test
  void is_called_something_else_and_what_is_left_out_stays() {
    house.register("band-1");
    DeviceDetail changed = change("band-1", new ChangeDevice.Change("蓝色", null, null, null));
    change("band-1", new ChangeDevice.Change("蓝色", "1.0", true, null));

    assertThat(changed.label()).isEqualTo("蓝色");
    assertThat(changed.firmware()).isEqualTo("1.0");
    assertThat(change("band-1", new ChangeDevice.Change("", null, null, null)).label()).isNull();
    assertThat(house.record("band-1"))
        .as("what did not change is not on the record")
        .containsExactly("admin DEVICE_REGISTERED", "admin DEVICE_CHANGED", "admin DEVICE_CHANGED");
  }

  @Test
  void does_not_exist_for_administrators_of_elsewhere_and_shows_no_person_to_any() {
    house.register("band-1");
    house.wear("staff", "band-1", house.qiang);

    refused("NOT_FOUND", () -> house.see("admin-510300", "band-1"));
    refused("NOT_FOUND", () -> house.revoke("admin-510300", "band-1", RevocationReason.LOST));
    refused("NOT_FOUND", () -> house.see("staff-3", "band-1"));
    assertThat(house.see("admin-510100", "band-1").wearings()).isEmpty();
    assertThat(list("admin")).singleElement().extracting(DeviceView::residentId).isNull();
    assertThat(list("staff"))
        .singleElement()
        .extracting(DeviceView::residentId)
        .isEqualTo(house.qiang);
  }

  private IssuedSecret registerAs(String by, String id, String facility) {
    return house.register(by, id, facility, DeviceKind.WEARABLE, true);
  }

  private DeviceDetail change(String id, ChangeDevice.Change wanted) {
    return house.as("admin", () -> house.node.get(ChangeDevice.class).change(id, wanted));
  }

  private List<DeviceView> list(String who) {
    return house.as(who, () -> house.node.get(FindDevices.class).ofFacility(Units.FACILITY));
  }

  private String hash(String device) {
    return house
        .database
        .column("select secret_hash from device where id = '" + device + "'")
        .get(0);
  }
}
