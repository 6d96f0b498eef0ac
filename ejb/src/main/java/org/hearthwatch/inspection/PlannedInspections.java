package org.hearthwatch.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/**
 * What an inspector has still to carry out, for capabilities that act on their behalf. Nobody else
 * gets anything: those in a facility must not learn of unannounced ones.
 */
@ApplicationScoped
public class PlannedInspections {

  @Inject private Registry registry;
  @Inject private Inspections inspections;

  /** The owner's own inspections that are not completed, unannounced ones included. */
  public List<InspectionView> of(Caller owner) {
    List<String> visible =
        owner.role() == Role.INSPECTOR ? registry.facilitiesIn(owner.scope()) : List.of();
    if (visible.isEmpty()) {
      return List.of();
    }
    return inspections.find(InspectionFilter.any().by(owner.username()), visible, true).stream()
        .filter(inspection -> inspection.completedAt() == null)
        .toList();
  }
}
