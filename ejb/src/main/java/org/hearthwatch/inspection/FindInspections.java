package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Reads inspections within the caller's scope. Nobody in a facility sees an unannounced one before
 * it has started.
 */
@Stateless
@DenyAll
public class FindInspections {

  private static final Set<Role> IN_THE_FACILITY = Set.of(Role.FACILITY_STAFF, Role.RESIDENT_STAFF);

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Inspections inspections;
  @Inject private Conducting conducting;
  @Inject private Findings findings;

  /** The inspections that match, the latest day first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<InspectionView> list(InspectionFilter filter) {
    Caller caller = callers.get();
    List<String> visible =
        registry.facilitiesIn(caller.scope()).stream()
            .filter(code -> filter.facility() == null || filter.facility().equals(code))
            .toList();
    return visible.isEmpty() ? List.of() : inspections.find(filter, visible, maySeeSecrets(caller));
  }

  /** One inspection with its checklist and findings. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public InspectionDetail byId(UUID id) {
    Caller caller = callers.get();
    Inspection inspection =
        inspections
            .byId(id)
            .filter(found -> maySeeSecrets(caller) || !found.isSecret())
            .orElseThrow(Rejection::notFound);
    registry.facility(inspection.facilityCode(), caller);
    return new InspectionDetail(
        inspections.view(id).orElseThrow(Rejection::notFound),
        lines(inspection, id),
        findings.of(FindingSource.INSPECTION, id));
  }

  private static boolean maySeeSecrets(Caller caller) {
    return !IN_THE_FACILITY.contains(caller.role());
  }

  private List<ChecklistLine> lines(Inspection inspection, UUID id) {
    Map<String, ChecklistAnswer> answers =
        inspections.answers(id).stream()
            .collect(Collectors.toMap(ChecklistAnswer::itemCode, Function.identity()));
    return conducting.items(inspection).stream()
        .map(item -> line(item, answers.get(item.code())))
        .toList();
  }

  private static ChecklistLine line(TemplateItem item, ChecklistAnswer answer) {
    return answer == null ? new ChecklistLine(item, null, null, null, null) : answer.beside(item);
  }
}
