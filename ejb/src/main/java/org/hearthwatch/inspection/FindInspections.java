package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Beside;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.Addendum;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.Statement;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Reads inspections within the caller's scope. Nobody in a facility, nor the contact persons who
 * talk with it all the time, sees an unannounced one before it has started.
 */
@Stateless
@DenyAll
public class FindInspections {

  /** Those in the facility, and those who come and go there. */
  private static final Set<Role> IN_THE_FACILITY =
      Set.of(Role.FACILITY_STAFF, Role.RESIDENT_STAFF, Role.CONTACT_PERSON);

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Inspections inspections;
  @Inject private Conducting conducting;
  @Inject private Findings findings;
  @Inject private Beside beside;

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
    Inspection inspection = visible(id, caller);
    FilledChecklist filled = conducting.filled(inspection);
    List<FindingView> found = findings.of(FindingSource.INSPECTION, id);
    return new InspectionDetail(
        inspections.view(id).orElseThrow(Rejection::notFound),
        lines(filled),
        found,
        filled.score(),
        beside.statement(id).map(one -> one.view(found.size())).orElse(null),
        beside.addenda(id).stream().map(Addendum::view).toList());
  }

  /** The signature drawn under the statement of deficiencies, a PNG. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public byte[] signature(UUID id) {
    visible(id, callers.get());
    return beside.statement(id).map(Statement::signature).orElseThrow(Rejection::notFound);
  }

  private Inspection visible(UUID id, Caller caller) {
    Inspection inspection =
        inspections
            .byId(id)
            .filter(found -> maySeeSecrets(caller) || !found.isSecret())
            .orElseThrow(Rejection::notFound);
    registry.facility(inspection.facilityCode(), caller);
    return inspection;
  }

  private static boolean maySeeSecrets(Caller caller) {
    return !IN_THE_FACILITY.contains(caller.role());
  }

  private static List<ChecklistLine> lines(FilledChecklist filled) {
    return filled.items().stream().map(item -> line(item, filled)).toList();
  }

  private static ChecklistLine line(TemplateItem item, FilledChecklist filled) {
    ChecklistAnswer answer = filled.answer(item.code());
    boolean asked = filled.asked().contains(item);
    return answer == null
        ? new ChecklistLine(item, null, null, null, null, asked, false)
        : new ChecklistLine(
            item,
            answer.answer(),
            answer.note(),
            answer.answeredAt(),
            answer.answeredBy(),
            asked,
            filled.isFailed(item));
  }
}
