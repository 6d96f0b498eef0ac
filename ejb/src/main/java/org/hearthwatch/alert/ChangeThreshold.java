package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hearthwatch.alert.adapter.ThresholdViews;
import org.hearthwatch.alert.adapter.Thresholds;
import org.hearthwatch.alert.model.ThresholdChange;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;

/** An administrator enters what alerts are judged by from a day on. */
@Stateless
@DenyAll
public class ChangeThreshold {
  private static final int REASON = 2_000;

  /**
   * What is to count.
   *
   * @param from the first day, in Shanghai; tomorrow at the earliest, so that nobody finds alerts
   *     judged otherwise than it was said
   * @param reason who decided it and why
   */
  public record Command(Threshold code, Double value, LocalDate from, String reason) {}

  @Inject private CurrentCaller callers;
  @Inject private Thresholds thresholds;
  @Inject private ThresholdViews views;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Plans the change; it counts from its day by itself, also instead of one planned before. */
  @RolesAllowed(Role.Names.ADMIN)
  public ThresholdView change(Command command) {
    Caller caller = callers.get();
    check(command);
    Instant from = Zones.startOfDay(command.from());
    requireOrder(command, from);
    String reason = command.reason().strip();
    thresholds.add(
        new ThresholdChange(
            command.code(), command.value(), from, reason, caller.username(), clock.instant()));
    records.append(
        caller.unitCode(),
        "THRESHOLD_CHANGED",
        "THRESHOLD",
        command.code().name(),
        Map.of("value", command.value(), "from", command.from(), "reason", new Words(reason)));
    return views.one(command.code());
  }

  private void check(Command command) {
    Threshold code = command.code();
    Double value = command.value();
    LocalDate from = command.from();
    boolean known = code != null && value != null;
    new Faults()
        .require("code", code)
        .require("value", value)
        .require("from", from)
        .require("reason", command.reason())
        .longest("reason", command.reason(), REASON)
        .check(from == null || from.isAfter(Zones.day(clock.instant())), "from", "IN_THE_PAST")
        .check(
            !known || code.allows(value),
            "value",
            "OUT_OF_RANGE",
            known ? code.lowest() : 0,
            known ? code.highest() : 0)
        .throwIfAny();
  }

  /** Urgent comes before emergency. */
  private void requireOrder(Command command, Instant from) {
    Map<Threshold, Double> then = new EnumMap<>(thresholds.at(from));
    then.put(command.code(), command.value());
    new Faults()
        .check(
            then.get(Threshold.NEWS2_URGENT) < then.get(Threshold.NEWS2_EMERGENCY),
            "value",
            "THRESHOLDS_CROSSED")
        .throwIfAny();
  }
}
