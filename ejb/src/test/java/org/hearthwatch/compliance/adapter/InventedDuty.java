package org.hearthwatch.compliance.adapter;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyTimes;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.Named;

/**
 * A duty that a property test made up, as it will be in the end, for the database and the model.
 */
record InventedDuty(
    UUID id,
    Version version,
    String division,
    String stationDivision,
    Instant due,
    Instant done,
    Instant known,
    Instant waived,
    boolean cancelled) {

  /** A version of a rule; two of them are of one rule, with different weights. */
  record Version(UUID id, String code, BigDecimal weight) {}

  static final List<Version> VERSIONS =
      List.of(
          new Version(new UUID(0, 1), "CONTACT-CALL", new BigDecimal("3.00")),
          new Version(new UUID(0, 2), "CONTACT-CALL", new BigDecimal("1.50")),
          new Version(new UUID(0, 3), "CONTACT-VISIT", new BigDecimal("2.00")));

  static final UUID EVIDENCE = new UUID(0, 9);

  String facility() {
    return "FC-" + division + "-001";
  }

  String station() {
    return "ST-" + stationDivision + "-01";
  }

  DutyTimes times() {
    return new DutyTimes(due.minus(Duration.ofDays(1)), due, null, done, known, waived);
  }

  DutyView view() {
    return new DutyView(
        id,
        version.code(),
        "中",
        "E",
        SubjectKind.FACILITY,
        id.toString(),
        null,
        null,
        null,
        new Named(facility(), "", ""),
        station(),
        "facility-staff",
        null,
        null,
        null,
        times(),
        DutyState.OPEN,
        null,
        null,
        "§",
        "CONFIRMED",
        version.weight());
  }

  /** Writes it as it opens: nothing done yet. */
  void open(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into duty (id, obligation_code, obligation_version_id, subject_kind, subject_id,
                facility_code, station_code, accountable_role, opens_at, due_at, opened_at)
            values (?, ?, ?, 'FACILITY', ?, ?, ?, 'facility-staff', ?, ?, ?)""")) {
      insert.setObject(1, id);
      insert.setString(2, version.code());
      insert.setObject(3, version.id());
      insert.setString(4, id.toString());
      insert.setString(5, facility());
      insert.setString(6, station());
      insert.setObject(7, at(times().opensAt()));
      insert.setObject(8, at(due));
      insert.setObject(9, at(times().opensAt()));
      insert.executeUpdate();
    }
  }

  /** Writes what became of it, as an update of the open duty. */
  void happen(Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update duty set fulfilled_at = ?, fulfilment_recorded_at = ?, evidence_id = ?,
                waived_at = ?, waived_by = ?, waiver_reason = ?, cancelled_at = ?,
                version = version + 1 where id = ?""")) {
      update.setObject(1, at(done));
      update.setObject(2, at(known));
      update.setObject(3, done == null ? null : EVIDENCE);
      update.setObject(4, at(waived));
      update.setString(5, waived == null ? null : "supervisor");
      update.setString(6, waived == null ? null : "reason");
      update.setObject(7, cancelled ? at(due) : null);
      update.setObject(8, id);
      update.executeUpdate();
    }
  }

  private static Object at(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
