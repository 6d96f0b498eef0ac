package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.alert.WardLine;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPolicy;
import org.hearthwatch.alert.model.Limits;
import org.hearthwatch.alert.model.PersonBounds;
import org.hearthwatch.alert.model.WardPerson;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.LatestVitals;
import org.hearthwatch.telemetry.News2;
import org.hearthwatch.telemetry.News2Score;
import org.hearthwatch.telemetry.WornDevices;

/** Puts together what is known of everybody in a facility: one question each for all of them. */
@ApplicationScoped
public class WardViews {
  private static final Duration DRIFT = Duration.ofMinutes(5);
  private static final CurrentVitals NOTHING = new CurrentVitals(Map.of(), Map.of());

  private static final Comparator<WardLine.OpenAlert> MOST_SEVERE =
      Comparator.comparing(WardLine.OpenAlert::severity)
          .thenComparing(WardLine.OpenAlert::raisedAt);

  @Inject private LatestVitals latest;
  @Inject private WornDevices worn;
  @Inject private Alerts alerts;
  @Inject private BoundsTable bounds;
  @Inject private Thresholds thresholds;
  @Inject private Registry registry;
  @Inject private Clock clock;

  private record Known(
      Map<UUID, CurrentVitals> vitals,
      Map<UUID, List<DeviceHealth>> devices,
      Map<UUID, List<Alert>> alerts,
      Map<UUID, PersonBounds> bounds,
      Map<UUID, Registry.ClinicalProfile> profiles,
      Limits limits,
      Instant now) {}

  /** A line for each of these placements, in their order. */
  public List<WardLine> of(List<PlacementView> placed) {
    List<UUID> persons = placed.stream().map(PlacementView::residentId).toList();
    if (persons.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    Known known =
        new Known(
            latest.of(persons),
            worn.health(persons, now),
            alerts.unresolved(placed.stream().map(PlacementView::id).toList()).stream()
                .collect(Collectors.groupingBy(Alert::personId)),
            bounds.of(persons),
            registry.clinicalProfiles(persons),
            thresholds.limits(),
            now);
    return placed.stream().map(placement -> line(placement, known)).toList();
  }

  private static WardLine line(PlacementView placement, Known known) {
    UUID person = placement.residentId();
    Instant until = known.now().plus(DRIFT);
    Instant since = known.now().minus(AlertPolicy.VALIDITY);
    // What they were measured at elsewhere before is not of this placement.
    CurrentVitals here =
        known.vitals().getOrDefault(person, NOTHING).within(placement.startsAt(), until);
    CurrentVitals valid = here.within(since, until);
    List<DeviceHealth> devices = known.devices().getOrDefault(person, List.of());
    List<Alert> open = known.alerts().getOrDefault(person, List.of());
    Registry.ClinicalProfile profile = known.profiles().get(person);
    return new WardLine(
        placement,
        new WardPerson(valid, open, devices).risk(policy(profile, known)),
        score(profile, valid),
        here.newest(),
        since,
        devices.size(),
        open.stream().map(WardViews::view).sorted(MOST_SEVERE).toList());
  }

  private static AlertPolicy policy(Registry.ClinicalProfile profile, Known known) {
    PersonBounds own = known.bounds().get(profile.personId());
    Limits limits = own == null ? known.limits() : known.limits().with(own.bounds());
    return new AlertPolicy(profile.age(), profile.spo2Scale2(), limits);
  }

  private static News2Score score(Registry.ClinicalProfile profile, CurrentVitals valid) {
    News2Score score = News2.score(valid.parameters(), profile.spo2Scale2());
    boolean scored = profile.age() >= News2.MINIMUM_AGE && !score.points().isEmpty();
    return scored ? score : null;
  }

  private static WardLine.OpenAlert view(Alert alert) {
    return new WardLine.OpenAlert(
        alert.id(),
        alert.kind(),
        alert.severity(),
        alert.state(),
        alert.facts().raisedAt(),
        alert.facts().clearedAt());
  }
}
