package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.rectification.Discovery;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/**
 * The inspector writes down what is wrong; it stands in the rectification ledger at once. A finding
 * that arrives after the inspection was completed goes there as well: the inspection stays as it
 * is, but no hazard that somebody saw is turned away.
 */
@Stateless
@DenyAll
public class RecordFinding {

  /**
   * What was found.
   *
   * @param itemCode the question it stands on; null for none
   * @param hazardClass null means the class of the question
   * @param grade scope and severity, A–L
   */
  public record Command(
      UUID inspectionId,
      String itemCode,
      HazardClass hazardClass,
      Character grade,
      String description) {}

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Findings findings;
  @Inject private Clock clock;

  /** Records the finding; its deadline follows from the grade. */
  @RolesAllowed(Role.Names.INSPECTOR)
  public FindingView record(Command command) {
    Caller caller = callers.get();
    new Faults().require("inspectionId", command.inspectionId()).throwIfAny();
    Inspection inspection = conducting.open(command.inspectionId(), caller);
    inspection.requireInspector(caller.username());
    Optional<TemplateItem> item = conducting.item(inspection, command.itemCode());
    Discovery discovery = discovery(command, item);
    Faults faults = new Faults();
    faults.check(command.itemCode() == null || item.isPresent(), "itemCode", "UNKNOWN_VALUE");
    discovery.check(faults);
    faults.throwIfAny();
    if (!inspection.isCompleted()) {
      conducting.work(inspection, caller, clock.instant());
    }
    return findings.confirm(discovery, inspection.facilityCode(), caller);
  }

  private static Discovery discovery(Command command, Optional<TemplateItem> item) {
    HazardClass hazardClass =
        command.hazardClass() == null
            ? item.map(TemplateItem::hazardClass).orElse(null)
            : command.hazardClass();
    return new Discovery(
        FindingSource.INSPECTION,
        command.inspectionId(),
        command.itemCode(),
        hazardClass,
        command.grade(),
        command.description());
  }
}
