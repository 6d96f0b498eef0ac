package org.hearthwatch.testing;

import java.util.UUID;
import org.hearthwatch.registry.PlacePerson;
import org.hearthwatch.registry.RegisterPerson;
import org.hearthwatch.registry.Sex;

/** Invented units to put into a fresh database: one station with a facility and its people. */
public final class Units {
  public static final String STATION = "ST-510100-01";
  public static final String FACILITY = "FC-510100-001";
  public static final UUID AGREEMENT = new UUID(0, 0xA);

  private static final String SEED =
      """
      insert into station values ('ST-510100-01', '510100', '成都市救助站', 'Chengdu station');
      insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
          capacity, supervised_since)
        values ('FC-510100-001', '510100', 'ST-510100-01', '安心托养院', 'Anxin home', 60, '%1$s');
      insert into placement_agreement values ('00000000-0000-0000-0000-00000000000a', 'AG-1',
          'ST-510100-01', 'FC-510100-001', timestamptz '%1$s', timestamptz '%1$s' + interval '10 years');
      insert into account values
        ('supervisor', 'station-supervisor', 'ST-510100-01', '站长', 'Supervisor'),
        ('contact', 'contact-person', 'ST-510100-01', '联系人', 'Contact'),
        ('contact-b', 'contact-person', 'ST-510100-01', '联系人乙', 'Contact B'),
        ('resident-staff', 'resident-staff', 'ST-510100-01', '派驻', 'Resident staff'),
        ('staff', 'facility-staff', 'FC-510100-001', '护理员', 'Staff'),
        ('inspector', 'inspector', '510100', '检查员', 'Inspector'),
        ('prefecture', 'prefecture-supervisor', '510100', '市民政', 'Prefecture'),
        ('province', 'province-auditor', '510000', '省民政', 'Province'),
        ('admin', 'admin', '510000', '管理员', 'Administrator');
      """;

  private Units() {}

  /** Writes them, the facility supervised from a day on ({@code 2026-01-01}, Shanghai). */
  public static void in(Database database, String since) {
    database.run(SEED.formatted(since + "T00:00:00+08:00"));
  }

  /** The person of a placement. */
  public static UUID personOf(Database database, UUID placement) {
    return UUID.fromString(
        database
            .column("select person_id::text from placement where id = '" + placement + "'")
            .get(0));
  }

  /** A device of the facility that the person wears all year. */
  public static void wear(Database database, String device, UUID person) {
    database.run(
        """
        insert into device (id, facility_code, kind, registered_at)
          values ('%1$s', '%2$s', 'WEARABLE', '2026-01-01');
        insert into device_binding (id, device_id, person_id, bound_from)
          values (gen_random_uuid(), '%1$s', '%3$s', '2026-01-01')"""
            .formatted(device, FACILITY, person));
  }

  /** Registers an unidentified person and places them in the facility, as of now. */
  public static UUID place(Application application, String alias) {
    UUID person =
        application.as(
            "supervisor",
            () ->
                application
                    .get(RegisterPerson.class)
                    .register(
                        new RegisterPerson.Command(null, alias, Sex.MALE, null, 70, null, null)));
    return application
        .as(
            "supervisor",
            () ->
                application
                    .get(PlacePerson.class)
                    .place(new PlacePerson.Command(person, FACILITY, AGREEMENT, "101", null)))
        .id();
  }
}
