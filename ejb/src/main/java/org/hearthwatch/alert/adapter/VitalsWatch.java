package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPolicy;
import org.hearthwatch.alert.model.AlertSubject;
import org.hearthwatch.alert.model.Limits;
import org.hearthwatch.alert.model.PersonBounds;
import org.hearthwatch.alert.model.PersonWatch;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.LatestVitals;
import org.hearthwatch.telemetry.VitalsStored;

/**
 * Looks at everybody whose vitals were just stored. Idempotent, as every observer of the outbox has
 * to be: it compares the present with the alerts there are, not with the event.
 */
@ApplicationScoped
@WorksAs(Work.ALERTS)
public class VitalsWatch {
  private static final Duration DRIFT = Duration.ofMinutes(5);

  @Inject private LatestVitals latest;
  @Inject private Alerts alerts;
  @Inject private RaiseAlerts raising;
  @Inject private Thresholds thresholds;
  @Inject private BoundsTable bounds;
  @Inject private Registry registry;
  @Inject private Clock clock;

  /** Raises, renews and clears alerts. What was observed over an hour ago tells nothing of now. */
  public void on(@Observes VitalsStored event) {
    Instant now = clock.instant();
    Instant since = now.minus(AlertPolicy.VALIDITY);
    Map<UUID, Instant> added = new TreeMap<>();
    event
        .observed()
        .forEach(
            (person, span) -> {
              if (!span.last().isBefore(since)) {
                added.put(person, span.first());
              }
            });
    if (added.isEmpty()) {
      return;
    }
    Map<UUID, CurrentVitals> vitals = latest.renewed(added, since, now.plus(DRIFT));
    Map<UUID, Registry.ClinicalProfile> profiles = registry.clinicalProfiles(added.keySet());
    Map<UUID, PersonBounds> personal = bounds.of(added.keySet());
    Limits limits = thresholds.limits();
    Map<UUID, List<Alert>> known =
        alerts.of(added.keySet(), since).stream().collect(Collectors.groupingBy(Alert::personId));
    for (UUID person : added.keySet()) {
      PersonBounds own = personal.get(person);
      Registry.ClinicalProfile profile = profiles.get(person);
      AlertPolicy policy =
          new AlertPolicy(
              profile.age(),
              profile.spo2Scale2(),
              own == null ? limits : limits.with(own.bounds()));
      List<Alert> theirs = known.getOrDefault(person, List.of());
      look(person, policy, vitals.get(person), theirs, now);
    }
  }

  private void look(
      UUID person, AlertPolicy policy, CurrentVitals vitals, List<Alert> known, Instant now) {
    PersonWatch.Outcome outcome = new PersonWatch(known).look(policy, vitals, now);
    outcome.changed().forEach(raising::tell);
    if (!outcome.toRaise().isEmpty()) {
      // Nobody is answerable for a person who is not placed.
      Optional<PlacementRef> placement = registry.currentPlacement(person);
      placement.ifPresent(
          ref ->
              outcome
                  .toRaise()
                  .forEach(
                      found ->
                          raising.raise(
                              AlertSubject.person(person, ref.id(), ref.facilityCode()),
                              found,
                              now)));
    }
  }
}
