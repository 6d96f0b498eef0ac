package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.DirectIntake;
import org.hearthwatch.telemetry.model.HandOverFault;
import org.hearthwatch.telemetry.model.KnownDevice;
import org.hearthwatch.telemetry.model.PackOutcome;

/**
 * Takes what the system of a facility hands over, on the path of what devices send: the same rules,
 * the same quarantine, the same event. Besides, the device must be the facility's, and the person
 * must have lived there and worn it at that time.
 */
@Stateless
@DenyAll
public class TakeObservations {
  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private DirectIntake intake;

  /** Stores each by itself; the outcomes are in the order of what was handed over. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public List<HandedOutcome> each(List<HandedObservation> handed) {
    String facility = callers.get().unitCode();
    List<Optional<HandOverFault>> faults = faults(handed);
    Iterator<PackOutcome> stored = intake.store(facility, sound(handed, faults)).iterator();
    return faults.stream()
        .map(fault -> fault.map(TakeObservations::refused).orElseGet(() -> told(stored.next())))
        .toList();
  }

  /** Stores all of them, or none when one is refused in whole or in part. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public List<HandedOutcome> together(List<HandedObservation> handed) {
    String facility = callers.get().unitCode();
    List<Optional<HandOverFault>> faults = faults(handed);
    Iterator<PackOutcome> tried = intake.rehearse(facility, sound(handed, faults)).iterator();
    List<HandedOutcome> foreseen =
        faults.stream()
            .map(fault -> fault.map(TakeObservations::refused).orElseGet(() -> told(tried.next())))
            .toList();
    boolean all = foreseen.stream().allMatch(outcome -> outcome.refused().isEmpty());
    return all ? each(handed) : foreseen;
  }

  private List<Optional<HandOverFault>> faults(List<HandedObservation> handed) {
    Caller caller = callers.get();
    Map<String, KnownDevice> devices =
        intake.devices(
            handed.stream().map(HandedObservation::deviceId).collect(Collectors.toSet()));
    return handed.stream()
        .map(
            one ->
                HandOverFault.of(
                    one, caller.unitCode(), placed(one, caller), devices.get(one.deviceId())))
        .toList();
  }

  private List<PlacementRef> placed(HandedObservation one, Caller caller) {
    return registry.isInScope(one.personId(), caller)
        ? registry.placements(one.personId(), caller)
        : List.of();
  }

  private static List<HandedObservation> sound(
      List<HandedObservation> handed, List<Optional<HandOverFault>> faults) {
    List<HandedObservation> sound = new ArrayList<>();
    for (int i = 0; i < handed.size(); i++) {
      if (faults.get(i).isEmpty()) {
        sound.add(handed.get(i));
      }
    }
    return sound;
  }

  private static HandedOutcome refused(HandOverFault fault) {
    return HandedOutcome.refused(fault.name());
  }

  /** A reading's name comes with the device where the rules of the batch refused it. */
  private static HandedOutcome told(PackOutcome outcome) {
    return new HandedOutcome(
        outcome.accepted(),
        outcome.duplicate(),
        outcome.rejected().stream()
            .map(
                one ->
                    new HandedOutcome.Refused(
                        one.name().substring(one.name().indexOf('/') + 1), one.reason().name()))
            .toList());
  }
}
