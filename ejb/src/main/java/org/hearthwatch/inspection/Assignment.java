package org.hearthwatch.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearthwatch.inspection.adapter.Plans;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/** Who may be sent to a facility, and who can know of it. */
@Dependent
class Assignment {

  private static final String PROVINCE = "510000";

  @Inject private Registry registry;
  @Inject private Plans plans;
  @Inject private Records records;

  /** Notes an inspector who cannot be sent: of another prefecture, or in conflict. */
  void check(Faults faults, String inspector, FacilityRef facility) {
    boolean competent = isCompetent(inspector, facility);
    faults
        .check(competent, "inspector", "NOT_AN_INSPECTOR")
        .check(
            !competent || !plans.inConflictWith(facility.code()).contains(inspector),
            "inspector",
            "CONFLICT_OF_INTEREST");
  }

  /** Those of the inspectors who can be sent; with none named, those of the prefecture. */
  List<String> suitable(List<String> named, FacilityRef facility) {
    List<String> inspectors =
        named.isEmpty() ? registry.officers(facility.division(), Role.INSPECTOR) : named;
    Set<String> inConflict = plans.inConflictWith(facility.code());
    return inspectors.stream()
        .filter(one -> isCompetent(one, facility) && !inConflict.contains(one))
        .toList();
  }

  /**
   * Appends that it was scheduled. What nobody in the facility may know does not go into the
   * facility's own chain; who could know is noted instead, so that a leak has a list of names.
   */
  void record(Inspection inspection, FacilityRef facility, String scheduledBy) {
    if (inspection.isSecret()) {
      inspection.couldKnow(knowing(facility, scheduledBy));
    }
    append("INSPECTION_SCHEDULED", inspection, facility);
  }

  /** Appends that it was moved to another day, where it was appended that it was scheduled. */
  void recordMove(Inspection inspection, FacilityRef facility) {
    append("INSPECTION_MOVED", inspection, facility);
  }

  /** What nobody in the facility may know stands on the chain of the station. */
  private void append(String action, Inspection inspection, FacilityRef facility) {
    records.append(
        inspection.isSecret() ? facility.stationCode() : facility.code(),
        action,
        "INSPECTION",
        inspection.id().toString(),
        inspection.facts());
  }

  /** Whoever may see unannounced inspections of a facility before they begin. */
  private List<String> knowing(FacilityRef facility, String scheduledBy) {
    Set<String> knowing = new TreeSet<>();
    knowing.add(scheduledBy);
    knowing.addAll(registry.officers(facility.stationCode(), Role.STATION_SUPERVISOR));
    knowing.addAll(registry.officers(facility.division(), Role.INSPECTOR));
    knowing.addAll(registry.officers(facility.division(), Role.PREFECTURE_SUPERVISOR));
    knowing.addAll(registry.officers(PROVINCE, Role.PROVINCE_AUDITOR));
    return new ArrayList<>(knowing);
  }

  /** An inspector of another prefecture, station or of the facility itself cannot be sent. */
  private boolean isCompetent(String inspector, FacilityRef facility) {
    return registry
        .account(inspector)
        .filter(account -> account.role() == Role.INSPECTOR)
        .map(AccountView::unitCode)
        .filter(unit -> unit.equals(facility.division()))
        .isPresent();
  }
}
