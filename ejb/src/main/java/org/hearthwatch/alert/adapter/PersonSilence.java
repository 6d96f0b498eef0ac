package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertSubject;
import org.hearthwatch.alert.model.Condition;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.telemetry.DeviceSilence;

/**
 * Raises an alert for everybody who is silent over all channels: the duty PROOF-OF-LIFE is overdue,
 * so that nobody saw them in time, and nothing was measured of them since it opened either. Telling
 * people again is the ladder of that duty, not ours.
 */
@ApplicationScoped
public class PersonSilence {
  private static final String PROOF_OF_LIFE = "PROOF-OF-LIFE";

  @Inject private Duties duties;
  @Inject private DeviceSilence silence;
  @Inject private Alerts alerts;
  @Inject private RaiseAlerts raising;
  @Inject private Registry registry;

  /** Looks at everybody. */
  public void look(Instant now) {
    Map<UUID, Alert> known = new HashMap<>();
    alerts.ofSilence(now.minus(SilenceWatch.SETTLED)).stream()
        .filter(alert -> alert.kind() == AlertKind.PERSON_SILENT)
        .forEach(alert -> known.merge(alert.placementId(), alert, PersonSilence::unresolved));
    Map<UUID, Instant> silent = silent(now);
    silent.forEach((placement, since) -> found(placement, since, known.get(placement), now));
    known.forEach(
        (placement, alert) -> {
          if (!silent.containsKey(placement)
              && alert.holds()
              && alert.heard(now, now) == Alert.Change.CLEARED) {
            raising.tell(alert, Alert.Change.CLEARED);
          }
        });
  }

  /** Placements of people who are silent, and since when at least. */
  private Map<UUID, Instant> silent(Instant now) {
    Map<UUID, Instant> silent = new HashMap<>(duties.overdue(PROOF_OF_LIFE, now));
    Map<UUID, PlacementRef> placements = new HashMap<>();
    for (UUID id : List.copyOf(silent.keySet())) {
      registry
          .placement(id)
          .filter(ref -> ref.endsAt() == null)
          .ifPresent(r -> placements.put(id, r));
    }
    Map<UUID, Instant> persons = new HashMap<>();
    placements.forEach((id, ref) -> persons.put(ref.personId(), silent.get(id)));
    Set<UUID> measured = silence.measuredSince(persons, now);
    silent
        .keySet()
        .removeIf(
            id -> !placements.containsKey(id) || measured.contains(placements.get(id).personId()));
    return silent;
  }

  private void found(UUID placementId, Instant since, Alert known, Instant now) {
    Condition condition =
        new Condition(
            AlertKind.PERSON_SILENT,
            AlertSeverity.ATTENTION,
            null,
            new AlertReadings(Map.of()),
            since);
    if (known != null && !known.isResolved()) {
      Alert.Change change = known.seen(condition, now);
      if (change != Alert.Change.NONE) {
        raising.tell(known, change);
      }
    } else if (known == null || since.isAfter(known.lastSeenAt())) {
      registry
          .placement(placementId)
          .ifPresent(
              ref ->
                  raising.raise(
                      AlertSubject.person(ref.personId(), ref.id(), ref.facilityCode()),
                      condition,
                      now));
    }
  }

  private static Alert unresolved(Alert one, Alert other) {
    return one.isResolved() ? other : one;
  }
}
