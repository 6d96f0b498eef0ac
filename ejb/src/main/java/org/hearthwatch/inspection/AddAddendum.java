package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Beside;
import org.hearthwatch.inspection.model.Addendum;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The inspector corrects a completed inspection: the correction stands beside it. */
@Stateless
@DenyAll
public class AddAddendum {

  private static final int LONGEST_TEXT = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Beside beside;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Adds the correction; rejects with {@code INSPECTION_NOT_COMPLETED} while answers can be
   * changed.
   *
   * @param itemCode the question it is about; null for none
   */
  @RolesAllowed(Role.Names.INSPECTOR)
  public AddendumView add(UUID inspectionId, String itemCode, String text) {
    Caller caller = callers.get();
    Inspection inspection = conducting.open(inspectionId, caller);
    inspection.requireInspector(caller.username());
    if (!inspection.isCompleted()) {
      throw Rejection.of("INSPECTION_NOT_COMPLETED");
    }
    boolean known = itemCode == null || conducting.item(inspection, itemCode).isPresent();
    new Faults()
        .check(known, "itemCode", "UNKNOWN_VALUE")
        .require("text", text)
        .longest("text", text, LONGEST_TEXT)
        .throwIfAny();
    Addendum correction =
        Addendum.correction(
            Ids.next(), inspectionId, itemCode, text, caller.username(), clock.instant());
    beside.add(correction);
    records.append(
        inspection.facilityCode(),
        "INSPECTION_ADDENDUM",
        "INSPECTION",
        inspectionId.toString(),
        correction.facts(inspection.number()));
    return correction.view();
  }
}
