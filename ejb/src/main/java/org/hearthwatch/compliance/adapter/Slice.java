package org.hearthwatch.compliance.adapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/**
 * Which duties a figure is about: those of a unit that the reader may see, of one rule or of all,
 * with their deadlines on certain days.
 *
 * @param kind what it is about; null for everything that the reader may see
 * @param id code of the unit or rule
 * @param obligation code of the only rule; null for all
 * @param from first day of the deadlines, in Shanghai
 * @param to last day, included
 */
public record Slice(
    Scope scope,
    ComplianceSubject kind,
    String id,
    String obligation,
    LocalDate from,
    LocalDate to) {

  private static final String DIVISION = "(f.division_code = :%1$s or s.division_code = :%1$s)";
  private static final String RULE = "t.obligation_code = :%s";
  private static final String RULE_OF_VERSION =
      "t.obligation_version_id in"
          + " (select id from obligation_version where obligation_code = :%s)";

  /** Conditions on rows with the alias t, their facility f and station s. */
  record Conditions(List<String> texts, Map<String, Object> values) {

    private void add(String text, String name, String value) {
      texts.add(text.formatted(name));
      values.put(name, value);
    }

    String joined() {
      return String.join(" and ", texts);
    }
  }

  /** Whether whole prefectures are asked for, so that the tally by prefecture can answer. */
  public boolean isWide() {
    boolean wideScope = scope instanceof Scope.Province || scope instanceof Scope.Prefecture;
    return wideScope
        && (kind == null
            || kind == ComplianceSubject.DIVISIONS
            || kind == ComplianceSubject.OBLIGATIONS);
  }

  /** What holds for every cell of the slice. */
  Conditions ofCells() {
    Conditions all = conditions(RULE_OF_VERSION);
    all.texts.add("t.due_day between :from and :to");
    all.values.put("from", from);
    all.values.put("to", to);
    return all;
  }

  /** What holds for every duty of it. One opens before it is due: later partitions stay closed. */
  Conditions ofDuties() {
    Conditions all = conditions(RULE);
    all.texts.add("t.due_at >= :from and t.due_at < :until and t.opens_at < :until");
    all.values.put("from", Zones.startOfDay(from));
    all.values.put("until", Zones.startOfDay(to.plusDays(1)));
    return all;
  }

  private Conditions conditions(String rule) {
    Conditions all = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
    visible(all);
    if (kind == ComplianceSubject.OBLIGATIONS) {
      all.add(rule, "rule", id);
    } else if (kind != null) {
      unit(all);
    }
    if (obligation != null) {
      all.add(rule, "obligation", obligation);
    }
    return all;
  }

  private void visible(Conditions all) {
    if (scope instanceof Scope.Prefecture own) {
      all.add(DIVISION, "ownDivision", own.division());
    } else if (scope instanceof Scope.Station own) {
      all.add("t.station_code = :%s", "ownStation", own.station());
    } else if (scope instanceof Scope.Facility own) {
      all.add("t.facility_code = :%s", "ownFacility", own.facility());
    } else if (scope instanceof Scope.Nothing) {
      all.texts.add("false");
    }
  }

  private void unit(Conditions all) {
    switch (kind) {
      case FACILITIES -> all.add("t.facility_code = :%s", "facility", id);
      case STATIONS -> all.add("t.station_code = :%s", "station", id);
      case DIVISIONS -> {
        if (!isProvince(id)) {
          all.add(DIVISION, "division", id);
        }
      }
      default -> throw new IllegalArgumentException("Not in the tally: " + kind);
    }
  }

  /** Codes of divisions (GB/T 2260) end in four zeros for a province: all of it is meant. */
  private static boolean isProvince(String division) {
    return division.endsWith("0000");
  }
}
