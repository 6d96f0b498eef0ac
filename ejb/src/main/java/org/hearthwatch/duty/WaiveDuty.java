package org.hearthwatch.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.adapter.DutyRows;
import org.hearthwatch.duty.adapter.DutyStore;
import org.hearthwatch.duty.model.Duty;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * A superior releases somebody from a duty, with a reason: the person is in hospital, the road is
 * closed. A waived duty is not due, and stays visible with who waived it and why.
 */
@Stateless
@DenyAll
public class WaiveDuty {

  private static final int REASON_LENGTH = 500;

  @Inject private CurrentCaller callers;
  @Inject private DutyRows rows;
  @Inject private DutyStore duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Waives the duty. Rejects with {@code DUTY_DONE} what was done or waived already, and with
   * {@code OWN_DUTY} a duty of the caller's own.
   */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public DutyView waive(UUID id, String reason) {
    Caller caller = callers.get();
    new Faults().require("reason", reason).longest("reason", reason, REASON_LENGTH).throwIfAny();
    Instant now = clock.instant();
    DutyView seen =
        rows.byIds(List.of(id), caller.scope(), now).stream()
            .findFirst()
            .orElseThrow(Rejection::notFound);
    Duty duty = duties.byId(id).orElseThrow(Rejection::notFound);
    duty.waive(caller.username(), reason.strip(), now);
    records.append(
        duty.stationCode(),
        "DUTY_WAIVED",
        "DUTY",
        id.toString(),
        Map.of(
            "rule", seen.obligation(), "dueAt", seen.dueAt(), "reason", new Words(reason.strip())));
    duties.flush();
    return rows.byIds(List.of(id), caller.scope(), now).get(0);
  }
}
