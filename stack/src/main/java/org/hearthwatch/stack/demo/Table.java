package org.hearthwatch.stack.demo;

import java.util.Locale;

/** The tables the demo fills, in an order that satisfies their references. */
enum Table {
  STATION("code, division_code, name_zh, name_en"),
  FACILITY(
      "code, division_code, supervising_station_code, name_zh, name_en, capacity, latitude,"
          + " longitude, supervised_since"),
  ACCOUNT("username, role, unit_code, display_zh, display_en"),
  PERSON(
      "id, number, legal_name, alias, sex, birth_date, estimated_age, estimated_on, distinguishing,"
          + " spo2_scale2, registered_at, registered_by, registered_station"),
  PLACEMENT_AGREEMENT("id, number, station_code, facility_code, valid_from, valid_until"),
  PLACEMENT(
      "id, number, person_id, station_code, facility_code, agreement_id, room, starts_at, ends_at,"
          + " end_reason"),
  CONTACT_ASSIGNMENT("id, placement_id, username, assigned_from, assigned_until, assigned_by"),
  VISIT(
      "id, placement_id, channel, occurred_at, recorded_at, recorded_by, condition, own_words,"
          + " private_interview, note"),
  HEALTH_UPDATE(
      "id, placement_id, occurred_at, recorded_at, recorded_by, general_state, intake, mood,"
          + " temperature_c, pulse, systolic, diastolic, weight_kg, note"),
  INSPECTION(
      "id, number, facility_code, template_id, kind, scheduled_for, inspector, scheduled_at,"
          + " scheduled_by, started_at, completed_at"),
  INSPECTION_ANSWER("inspection_id, item_code, answer, note, answered_at, answered_by"),
  FINDING(
      "id, number, facility_code, source_kind, source_id, item_code, hazard_class, grade,"
          + " description, confirmed_at, confirmed_by, deadline, corrected_at, corrected_by,"
          + " correction, verified_at, verified_by"),
  FINDING_STEP("id, finding_id, kind, at, by, words"),
  SHIFT("id, facility_code, username, starts_at, ends_at"),
  CHECK_IN(
      "id, shift_id, username, occurred_at, recorded_at, latitude, longitude, accuracy_m,"
          + " distance_m, signal"),
  INCIDENT(
      "id, number, facility_code, placement_id, kind, occurred_at, aware_at, recorded_at,"
          + " recorded_by, description, first_report, first_report_at, first_report_by"),
  DEVICE("id, facility_code, kind, label, secret_hash, last_seen_at, battery, registered_at"),
  DEVICE_BINDING("id, device_id, person_id, bound_from"),
  READING(
      "observed_at, device_id, person_id, stored_at, hr, spo2, rr, temp, sbp, dbp, o2, steps, bat,"
          + " fall, worn"),
  ALERT(
      "id, number, person_id, placement_id, kind, severity, news2_score, news2_partial, readings,"
          + " observed_at, raised_at, last_seen_at, cleared_at, acknowledged_at, acknowledged_by,"
          + " acknowledgement_note, resolved_at, resolved_by, outcome"),
  EVIDENCE(
      "id, kind, subject_kind, subject_id, reference_id, occurred_at, recorded_at, recorded_by"),
  DUTY(
      "id, obligation_code, obligation_version_id, subject_kind, subject_id, placement_id,"
          + " facility_code, station_code, accountable_role, accountable, opens_at, due_at,"
          + " lapses_at, opened_at, fulfilled_at, fulfilment_recorded_at, evidence_id");

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  int width() {
    return (int) columns.chars().filter(c -> c == ',').count() + 1;
  }

  String copyStatement() {
    return "copy " + name().toLowerCase(Locale.ROOT) + " (" + columns + ") from stdin";
  }
}
