package org.hearthwatch.screening;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.screening.adapter.SignalReach;
import org.hearthwatch.screening.adapter.SignalViews;
import org.hearthwatch.screening.model.Signal;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/** Somebody who supervises the house says what a signal was. */
@Stateless
@DenyAll
public class SettleSignal {
  private static final int OUTCOME = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private SignalReach reach;
  @Inject private SignalViews views;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Names the caller, the time, and what it was in words. What is found from then on gives a new
   * signal. Rejects with {@code SIGNAL_SETTLED} once it was said.
   */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public SignalView settle(UUID id, SignalOutcome kind, String outcome) {
    Caller caller = callers.get();
    Signal signal = reach.one(id, caller);
    new Faults()
        .require("outcomeKind", kind)
        .require("outcome", outcome)
        .longest("outcome", outcome, OUTCOME)
        .throwIfAny();
    signal.settle(kind, outcome.strip(), caller.username(), clock.instant());
    records.append(
        reach.stream(signal),
        "SIGNAL_SETTLED",
        "SIGNAL",
        id.toString(),
        Map.of("as", kind, "outcome", new Words(outcome.strip())));
    return views.view(signal);
  }
}
