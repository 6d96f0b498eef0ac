package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.alert.model.AlertSubject;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Scope;

/**
 * Where alerts belong and who sees them: those of a person along the lines of the placement, those
 * of a device that is nobody's with the facility.
 */
@ApplicationScoped
public class AlertPlaces {
  @Inject private Registry registry;

  /** Background work: where something belongs; empty when the place is not there any more. */
  public Optional<AlertPlace> of(AlertSubject subject) {
    return subject.placementId() == null
        ? registry.facility(subject.facilityCode()).map(AlertPlaces::place)
        : registry.placement(subject.placementId()).map(AlertPlaces::place);
  }

  /** Where an alert belongs, if the caller may act there; else {@code NOT_FOUND}. */
  public AlertPlace toAct(Alert alert, Caller caller) {
    return alert.placementId() == null
        ? place(registry.facility(alert.subject().facilityCode(), caller))
        : place(registry.placement(alert.placementId(), caller));
  }

  /** Where an alert belongs, if the caller may read it; else {@code NOT_FOUND}. */
  public AlertPlace toRead(Alert alert, Caller caller) {
    return alert.placementId() == null
        ? toAct(alert, caller)
        : place(registry.readablePlacement(alert.placementId(), caller));
  }

  /** Where an alert belongs, if a scope covers it. */
  public Optional<AlertPlace> within(Alert alert, Scope scope) {
    return alert.placementId() == null
        ? registry
            .facility(alert.subject().facilityCode())
            .filter(facility -> registry.sees(scope, facility))
            .map(AlertPlaces::place)
        : registry
            .placement(alert.placementId())
            .filter(placement -> scope.sees(placement.lines()))
            .map(AlertPlaces::place);
  }

  private static AlertPlace place(PlacementRef placement) {
    return new AlertPlace(placement.id(), placement.stationCode(), placement.facilityCode());
  }

  private static AlertPlace place(FacilityRef facility) {
    return new AlertPlace(null, facility.stationCode(), facility.code());
  }
}
