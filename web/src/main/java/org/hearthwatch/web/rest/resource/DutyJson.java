package org.hearthwatch.web.rest.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.Named;
import org.hearthwatch.web.rest.paging.Order;

/**
 * A duty.
 *
 * @param residentId the person concerned; null for a facility as a whole
 * @param accountable user name; null when the unit has nobody in that role
 * @param recordedAt when we learned of what fulfilled it
 * @param backDated whether the evidence was recorded after the deadline it claims to have met
 */
public record DutyJson(
    UUID id,
    String obligation,
    String titleZh,
    String titleEn,
    DutyState state,
    SubjectKind subjectKind,
    String subjectId,
    UUID placementId,
    UUID residentId,
    String residentName,
    Named facility,
    String station,
    String accountableRole,
    String accountable,
    String accountableZh,
    String accountableEn,
    Instant opensAt,
    Instant dueAt,
    Instant fulfilledAt,
    Instant recordedAt,
    boolean backDated,
    String evidenceKind,
    UUID reference,
    String source,
    String sourceStatus,
    BigDecimal weight) {

  static final Order<DutyJson> BY_DEADLINE = Order.earliest(DutyJson::dueAt, DutyJson::id);

  static DutyJson of(DutyView view) {
    return new DutyJson(
        view.id(),
        view.obligation(),
        view.titleZh(),
        view.titleEn(),
        view.state(),
        view.subjectKind(),
        view.subjectId(),
        view.placementId(),
        view.residentId(),
        view.residentName(),
        view.facility(),
        view.station(),
        view.accountableRole(),
        view.accountable(),
        view.accountableZh(),
        view.accountableEn(),
        view.opensAt(),
        view.dueAt(),
        view.fulfilledAt(),
        view.recordedAt(),
        view.backDated(),
        view.evidenceKind(),
        view.reference(),
        view.source(),
        view.sourceStatus(),
        view.weight());
  }
}
