package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.alert.AlertComment;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.alert.model.Comment;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Reveal;

/** From an alert to what is shown of it, with the names the registry knows. */
@ApplicationScoped
public class AlertViews {
  @Inject private Registry registry;
  @Inject private Reveal reveal;

  /** The alert as it is shown; the place is its own. */
  public AlertView view(Alert alert, AlertPlace place) {
    Alert.Facts facts = alert.facts();
    Optional<AccountView> officer = registry.account(facts.acknowledgedBy());
    Optional<AccountView> assigned = registry.account(facts.assignedTo());
    Reveal.Reader reader = reveal.toCaller();
    return new AlertView(
        alert.id(),
        facts.number(),
        alert.personId(),
        name(alert.personId()),
        place.placementId(),
        registry.facility(place.facilityCode()).map(FacilityRef::name).orElse(null),
        place.facilityCode(),
        alert.subject().deviceId(),
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
        facts.assignedTo(),
        assigned.map(AccountView::displayZh).orElse(null),
        assigned.map(AccountView::displayEn).orElse(null),
        facts.assignedAt(),
        facts.resolvedAt(),
        facts.resolvedBy(),
        facts.outcomeKind(),
        reader.text(Alert.OUTCOME, alert.id(), facts.outcome()),
        alert.state());
  }

  /** A comment as it is shown. */
  public AlertComment view(Comment comment) {
    Optional<AccountView> writer = registry.account(comment.writtenBy());
    return new AlertComment(
        comment.id(),
        comment.writtenAt(),
        comment.writtenBy(),
        writer.map(AccountView::displayZh).orElse(null),
        writer.map(AccountView::displayEn).orElse(null),
        reveal.toCaller().text(Comment.WORDS, comment.id(), comment.storedWords()));
  }

  private String name(UUID person) {
    return person == null ? null : registry.residentName(person).orElse(null);
  }
}
