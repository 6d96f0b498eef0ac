package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Reveal;

/** From an alert to what is shown of it, with the names the registry knows. */
@ApplicationScoped
public class AlertViews {
  @Inject private Registry registry;
  @Inject private Reveal reveal;

  /** The alert as it is shown; the placement is its own. */
  public AlertView view(Alert alert, PlacementRef placement) {
    Alert.Facts facts = alert.facts();
    Optional<AccountView> officer = registry.account(facts.acknowledgedBy());
    Reveal.Reader reader = reveal.toCaller();
    return new AlertView(
        alert.id(),
        facts.number(),
        alert.personId(),
        registry.residentName(alert.personId()).orElse(null),
        placement.id(),
        registry.facility(placement.facilityCode()).map(FacilityRef::name).orElse(null),
        alert.kind(),
        alert.severity(),
        facts.news2Score(),
        facts.news2Partial(),
        facts.readings().values(),
        facts.observedAt(),
        facts.raisedAt(),
        alert.lastSeenAt(),
        facts.clearedAt(),
        facts.acknowledgedAt(),
        facts.acknowledgedBy(),
        officer.map(AccountView::displayZh).orElse(null),
        officer.map(AccountView::displayEn).orElse(null),
        reader.text(Alert.NOTE, alert.id(), facts.acknowledgementNote()),
        facts.resolvedAt(),
        facts.resolvedBy(),
        reader.text(Alert.OUTCOME, alert.id(), facts.outcome()),
        alert.state());
  }
}
