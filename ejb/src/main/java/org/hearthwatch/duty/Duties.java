package org.hearthwatch.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.adapter.Accountability;
import org.hearthwatch.duty.adapter.Catalogue;
import org.hearthwatch.duty.adapter.DutyStore;
import org.hearthwatch.duty.adapter.Holidays;
import org.hearthwatch.duty.adapter.RecurringDuties;
import org.hearthwatch.duty.model.Duty;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.registry.ContactPersonAssigned;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Opens duties for what happens. Capabilities call it inside their own transaction. */
@ApplicationScoped
public class Duties {

  @Inject private Catalogue catalogue;
  @Inject private DutyStore duties;
  @Inject private RecurringDuties recurring;
  @Inject private Holidays holidays;
  @Inject private Accountability accountability;
  @Inject private Evidences evidences;
  @Inject private Registry registry;
  @Inject private Clock clock;

  /**
   * Opens a duty for every rule in force that the event sets off.
   *
   * @param event as the catalogue names it, e.g. {@code FINDING_CONFIRMED}
   * @param at when the event happened; every deadline counts from it
   * @param grade the grade A–L of a finding; null for everything else
   */
  public List<OpenedDuty> open(String event, DutySubject subject, Instant at, Character grade) {
    return open(event, subject, at, grade, null);
  }

  /** The same, with the officer who is accountable given by the caller, e.g. by a roster. */
  public List<OpenedDuty> open(
      String event, DutySubject subject, Instant at, Character grade, String accountable) {
    return open(event, subject, DutyWindow.from(at), grade, accountable);
  }

  /** The same for something that is still to happen, such as a shift that was rostered. */
  public List<OpenedDuty> open(
      String event, DutySubject subject, DutyWindow window, String accountable) {
    return open(event, subject, window, null, accountable);
  }

  private List<OpenedDuty> open(
      String event, DutySubject subject, DutyWindow window, Character grade, String accountable) {
    String station = station(subject);
    String division =
        registry.facility(subject.facilityCode()).orElseThrow(Rejection::notFound).division();
    return catalogue.setOffBy(event, clock.instant(), division).stream()
        .filter(rule -> rule.subjectKind() == subject.kind())
        .map(rule -> open(rule, subject, station, window, grade, accountable))
        .toList();
  }

  /**
   * A superior gives more time: the duty of a rule that is open about a subject is waived with the
   * reason, and one of the same rule takes its place, with the later deadline. Both stay, so that
   * any past date is judged by the deadline that was in force then. Nothing happens where none is
   * open.
   */
  public void extend(
      String obligation, DutySubject subject, Instant due, String approver, String reason) {
    Instant now = clock.instant();
    duties
        .open(obligation, subject)
        .ifPresent(
            duty -> {
              duty.waive(approver, reason, now);
              Duty next =
                  new Duty(
                      Ids.next(),
                      duty.rule(),
                      duty.subject(),
                      duty.stationCode(),
                      DutyWindow.from(now).dueAt(due),
                      now);
              next.assignTo(duty.accountable());
              duties.add(next);
            });
  }

  /** A placement began: its recurring duties open, and somebody must be made answerable for it. */
  public void placementStarted(UUID placementId) {
    registry
        .placement(placementId)
        .ifPresent(
            placement -> {
              DutySubject subject = placementSubject(placementId, placement.facilityCode());
              open("PLACEMENT_STARTED", subject, placement.startsAt(), null);
              duties.fulfil(subject.kind(), subject.id());
              recurring.openFor(placementId);
            });
  }

  /**
   * A contact person was assigned: that is evidence, and what is open of the role moves over. Told
   * twice, in the transaction of a hand-over and by the outbox, it counts once.
   *
   * @return how many open duties moved
   */
  public int contactPersonAssigned(ContactPersonAssigned event) {
    String placement = event.placementId().toString();
    if (duties.knows(
        EvidenceKind.CONTACT_ASSIGNMENT, SubjectKind.PLACEMENT, placement, event.assignmentId())) {
      return 0;
    }
    evidences.submit(
        EvidenceKind.CONTACT_ASSIGNMENT,
        SubjectKind.PLACEMENT,
        placement,
        event.assignmentId(),
        event.at(),
        event.assignedBy());
    return duties.reassign(
        event.placementId(), Role.Names.CONTACT_PERSON, event.username(), event.at());
  }

  /**
   * Nobody answers for a placement any more: the duty to name somebody opens, and what is open of
   * the role waits for them.
   *
   * @return how many open duties wait
   */
  public int contactPersonLeft(UUID placementId, Instant at) {
    String facility =
        registry.placement(placementId).orElseThrow(Rejection::notFound).facilityCode();
    open("CONTACT_PERSON_LEFT", placementSubject(placementId, facility), at, null);
    return duties.reassign(placementId, Role.Names.CONTACT_PERSON, null, at);
  }

  /**
   * Background work: the placements that owe what a recurring rule demands and can still make up
   * for it, and since when.
   */
  public Map<UUID, Instant> overdue(String obligation, Instant now) {
    return duties.overdue(obligation, now);
  }

  private OpenedDuty open(
      ObligationVersion rule,
      DutySubject subject,
      String station,
      DutyWindow window,
      Character grade,
      String accountable) {
    Instant due = rule.dueAfter(window.eventAt(), grade, holidays.calendar());
    Duty duty = new Duty(Ids.next(), rule, subject, station, window.dueAt(due), clock.instant());
    duty.assignTo(
        accountable != null
            ? accountable
            : accountability.of(rule.accountableRole(), subject, station));
    duties.add(duty);
    return new OpenedDuty(duty.id(), rule.code(), duty.accountable(), due);
  }

  private String station(DutySubject subject) {
    if (subject.placementId() != null) {
      return registry
          .placement(subject.placementId())
          .orElseThrow(Rejection::notFound)
          .stationCode();
    }
    return registry.facility(subject.facilityCode()).orElseThrow(Rejection::notFound).stationCode();
  }

  private static DutySubject placementSubject(UUID placementId, String facilityCode) {
    return new DutySubject(
        SubjectKind.PLACEMENT, placementId.toString(), placementId, facilityCode);
  }
}
