package org.hearthwatch.health;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The facility reports on many residents at once. */
@Stateless
@DenyAll
public class SubmitRound {

  private static final int MOST_ROWS = 500;

  private static final SubmitHealthUpdate.Command EMPTY =
      new SubmitHealthUpdate.Command(
          null, null, null, null, null, null, null, null, null, null, null);

  @Inject private CurrentCaller callers;
  @Inject private Intaking intaking;
  @Inject private Clock clock;

  /** Stores every good update and names every bad one; at most 500 rows. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public RoundResult submit(List<SubmitHealthUpdate.Command> rows) {
    new Faults()
        .require("items", rows)
        .check(rows == null || rows.size() <= MOST_ROWS, "items", "TOO_MANY", MOST_ROWS)
        .throwIfAny();
    Caller caller = callers.get();
    Instant now = clock.instant();
    List<HealthUpdateView> accepted = new ArrayList<>();
    List<RoundResult.Refusal> rejected = new ArrayList<>();
    for (int index = 0; index < rows.size(); index++) {
      SubmitHealthUpdate.Command row = Objects.requireNonNullElse(rows.get(index), EMPTY);
      try {
        accepted.add(intaking.take(row, caller, now));
      } catch (Rejection refused) {
        rejected.add(
            new RoundResult.Refusal(
                index, row.residentId(), refused.code(), refused.args(), refused.fieldErrors()));
      }
    }
    return new RoundResult(accepted, rejected);
  }
}
