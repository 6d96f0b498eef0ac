package org.hearthwatch.health;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.health.model.Measurements;
import org.hearthwatch.health.model.Observation;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/** The facility reports how one resident is. */
@Stateless
@DenyAll
public class SubmitHealthUpdate {

  /**
   * What was seen and measured; measurements may be null.
   *
   * @param occurredAt null means now
   * @param temperature degrees Celsius
   * @param pulse beats a minute
   * @param systolic mm[Hg], together with diastolic
   * @param diastolic mm[Hg], together with systolic
   * @param weight kilograms
   */
  public record Command(
      UUID residentId,
      Instant occurredAt,
      GeneralState generalState,
      Intake intake,
      Mood mood,
      BigDecimal temperature,
      Integer pulse,
      Integer systolic,
      Integer diastolic,
      BigDecimal weight,
      String note) {

    Observation observation() {
      Measurements measured = new Measurements(temperature, pulse, systolic, diastolic, weight);
      return new Observation(occurredAt, generalState, intake, mood, measured, note);
    }
  }

  @Inject private CurrentCaller callers;
  @Inject private Intaking intaking;
  @Inject private Clock clock;

  /**
   * Stores the update; rejects with {@code PLACEMENT_ENDED} one for somebody who left, and with
   * {@code ALREADY_REPORTED} a second one of the same moment.
   */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public HealthUpdateView submit(Command command) {
    return intaking.take(command, callers.get(), clock.instant());
  }
}
