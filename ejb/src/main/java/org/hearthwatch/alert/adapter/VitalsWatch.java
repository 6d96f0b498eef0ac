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
import org.hearthwatch.alert.model.Condition;
import org.hearthwatch.alert.model.PersonWatch;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;
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
  @Inject private AlertNews news;
  @Inject private AlertNotices notices;
  @Inject private Registry registry;
  @Inject private Duties duties;
  @Inject private HumanNumbers numbers;
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
    Map<UUID, List<Alert>> known =
        alerts.of(added.keySet(), since).stream().collect(Collectors.groupingBy(Alert::personId));
    for (UUID person : added.keySet()) {
      look(
          person,
          profiles.get(person),
          vitals.get(person),
          known.getOrDefault(person, List.of()),
          now);
    }
  }

  private void look(
      UUID person,
      Registry.ClinicalProfile profile,
      CurrentVitals vitals,
      List<Alert> known,
      Instant now) {
    List<Condition> conditions = new AlertPolicy(profile.age(), profile.spo2Scale2()).judge(vitals);
    PersonWatch.Outcome outcome = new PersonWatch(known).look(conditions, vitals, now);
    outcome.changed().forEach(this::tell);
    if (!outcome.toRaise().isEmpty()) {
      // Nobody is answerable for a person who is not placed.
      Optional<PlacementRef> placement = registry.currentPlacement(person);
      placement.ifPresent(ref -> outcome.toRaise().forEach(found -> raise(ref, found, now)));
    }
  }

  private void raise(PlacementRef placement, Condition condition, Instant now) {
    Alert alert =
        new Alert(
            Ids.next(), numbers.next("AL"), placement.personId(), placement.id(), condition, now);
    alerts.add(alert);
    DutySubject subject =
        new DutySubject(
            SubjectKind.ALERT, alert.id().toString(), placement.id(), placement.facilityCode());
    duties.open("ALERT_RAISED", subject, now, null);
    news.raised(alert, placement, facts(alert));
    notices.send(alert, placement);
  }

  private void tell(Alert alert, Alert.Change change) {
    registry
        .placement(alert.placementId())
        .ifPresent(
            placement -> {
              news.changed(alert, placement, "ALERT_" + change, facts(alert));
              if (change == Alert.Change.WORSE) {
                notices.send(alert, placement);
              }
            });
  }

  private static Map<String, Object> facts(Alert alert) {
    Alert.Facts known = alert.facts();
    Map<String, Object> facts = new TreeMap<>();
    facts.put("number", known.number());
    facts.put("kind", alert.kind());
    facts.put("severity", alert.severity());
    facts.put("observedAt", alert.lastSeenAt());
    facts.put("readings", known.readings().values());
    if (known.news2Score() != null) {
      facts.put("news2", known.news2Score());
      facts.put("partial", known.news2Partial());
    }
    return facts;
  }
}
