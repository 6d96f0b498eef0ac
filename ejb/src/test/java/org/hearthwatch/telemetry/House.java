package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.groups.Tuple;
import org.hearthwatch.registry.PlacePerson;
import org.hearthwatch.registry.RegisterPerson;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;

/**
 * A facility with two residents of its own prefecture's station and one of another's, another
 * facility, an administrator of the province and one of each prefecture; and short words for what
 * they do with devices.
 */
public final class House implements AutoCloseable {
  public static final String OTHER = "FC-510300-001";

  public final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T02:00:00Z"));
  public final Database database = Database.fresh();
  public final Application node;
  public final UUID qiang;
  public final UUID li;
  public final UUID guest;

  /** Builds it. */
  public House() {
    Units.in(database, "2026-01-01");
    database.run(
        """
        insert into station values ('ST-510300-01', '510300', '自贡市救助站', 'Zigong station');
        insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
            capacity, supervised_since)
          values ('FC-510300-001', '510300', 'ST-510300-01', '自流井院', 'Ziliujing home', 20, '2026-01-01');
        insert into placement_agreement values ('00000000-0000-0000-0000-00000000000b', 'AG-2',
            'ST-510300-01', 'FC-510100-001', '2026-01-01', '2036-01-01');
        insert into account values
          ('supervisor-3', 'station-supervisor', 'ST-510300-01', '站长三', 'Supervisor 3'),
          ('staff-3', 'facility-staff', 'FC-510300-001', '护理员三', 'Staff 3'),
          ('admin-510100', 'admin', '510100', '市管理员', 'Prefecture administrator'),
          ('admin-510300', 'admin', '510300', '自贡管理员', 'Zigong administrator');
        select ensure_reading_partitions('2026-11-20', '2026-11-30');
        """);
    node = Application.on(database, clock);
    qiang = place("supervisor", "阿强", Units.AGREEMENT);
    li = place("supervisor", "老李", Units.AGREEMENT);
    guest = place("supervisor-3", "小张", new UUID(0, 0xB));
  }

  public <T> T as(String who, Callable<T> work) {
    return node.as(who, work);
  }

  /** Registers a band of the facility by the administrator of the province. */
  public IssuedSecret register(String id) {
    return register("admin", id, Units.FACILITY, DeviceKind.WEARABLE, true);
  }

  public IssuedSecret register(
      String by, String id, String facility, DeviceKind kind, boolean signsIn) {
    RegisterDevice.Command command =
        new RegisterDevice.Command(id, facility, kind, "手环", "SN-1", "1.0", signsIn);
    return as(by, () -> node.get(RegisterDevice.class).register(command));
  }

  public DeviceDetail wear(String by, String device, UUID resident) {
    return wear(by, new WearDevice.Command(device, resident, false, false));
  }

  public DeviceDetail wear(String by, WearDevice.Command command) {
    return as(by, () -> node.get(WearDevice.class).wear(command));
  }

  public DeviceDetail takeOff(String by, String device) {
    return as(by, () -> node.get(WearDevice.class).takeOff(device));
  }

  public DeviceDetail see(String who, String device) {
    return as(who, () -> node.get(FindDevices.class).byId(device));
  }

  public DeviceDetail revoke(String by, String device, RevocationReason reason) {
    return as(by, () -> node.get(ChangeDevice.class).revoke(device, reason));
  }

  /** What the record keeps about a device: actor and action, in order. */
  public List<String> record(String device) {
    return database.column(
        "select actor || ' ' || action from record_entry where subject_kind = 'DEVICE'"
            + " and stream = 'FC-510100-001' and subject_id = '"
            + device
            + "' order by seq");
  }

  public static void refused(String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  public static void faulty(String field, String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Rejection.class,
            no ->
                assertThat(no.fieldErrors())
                    .extracting(FieldError::field, FieldError::code)
                    .contains(Tuple.tuple(field, code)));
  }

  private UUID place(String supervisor, String alias, UUID agreement) {
    RegisterPerson.Command person =
        new RegisterPerson.Command(null, alias, Sex.MALE, null, 70, null, null);
    UUID id = as(supervisor, () -> node.get(RegisterPerson.class).register(person));
    PlacePerson.Command placement =
        new PlacePerson.Command(id, Units.FACILITY, agreement, "101", null);
    as(supervisor, () -> node.get(PlacePerson.class).place(placement));
    return id;
  }

  @Override
  public void close() {
    node.close();
  }
}
