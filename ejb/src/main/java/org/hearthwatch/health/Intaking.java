package org.hearthwatch.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.health.adapter.HealthUpdates;
import org.hearthwatch.health.model.HealthUpdate;
import org.hearthwatch.health.model.Observation;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;

/**
 * Takes one update in, in the transaction of whoever calls. No enterprise bean, so that a refused
 * row of a round does not roll the good ones back.
 */
@Dependent
class Intaking {

  @Inject private Registry registry;
  @Inject private HealthUpdates updates;
  @Inject private Evidences evidences;
  @Inject private Records records;

  HealthUpdateView take(SubmitHealthUpdate.Command command, Caller caller, Instant now) {
    PlacementRef placement =
        command.residentId() == null ? null : currentPlacement(command.residentId(), caller);
    Observation seen = command.observation();
    Faults faults = new Faults().require("residentId", command.residentId());
    seen.check(faults, placement, now);
    faults.throwIfAny();
    return store(Objects.requireNonNull(placement), seen, caller, now);
  }

  private PlacementRef currentPlacement(UUID residentId, Caller caller) {
    return registry.placements(residentId, caller).stream()
        .filter(placement -> placement.endsAt() == null)
        .findFirst()
        .orElseThrow(() -> Rejection.of("PLACEMENT_ENDED"));
  }

  private HealthUpdateView store(
      PlacementRef placement, Observation seen, Caller caller, Instant now) {
    HealthUpdate update =
        new HealthUpdate(Ids.next(), placement.id(), seen, caller.username(), now);
    if (updates.exists(placement.id(), update.occurredAt())) {
      throw Rejection.conflict("ALREADY_REPORTED");
    }
    updates.add(update);
    String subject = placement.id().toString();
    for (EvidenceKind kind : seen.evidence()) {
      evidences.submit(kind, SubjectKind.PLACEMENT, subject, update.id(), update.occurredAt());
    }
    records.append(
        placement.facilityCode(),
        "HEALTH_UPDATE_SUBMITTED",
        "HEALTH_UPDATE",
        update.id().toString(),
        update.facts());
    return updates.byId(update.id()).orElseThrow(Rejection::notFound);
  }
}
