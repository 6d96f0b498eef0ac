package org.hearthwatch.duty;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which duties to list. Null, or an empty set of states, means any.
 *
 * @param accountable user name; those they stand in for now are meant too
 * @param facility code
 * @param subject kind and identifier of the subject
 * @param division six digits; its stations' and facilities' duties
 * @param dueFrom earliest deadline, included
 * @param dueTo latest deadline, not included
 */
public record DutyFilter(
    String accountable,
    Set<DutyState> states,
    String facility,
    String station,
    String division,
    UUID placementId,
    Subject subject,
    String obligation,
    Instant dueFrom,
    Instant dueTo) {

  /** One subject. */
  public record Subject(SubjectKind kind, String id) {}

  /** States in which something can still be done. */
  public static final Set<DutyState> PENDING =
      Set.copyOf(EnumSet.of(DutyState.OPEN, DutyState.DUE_SOON, DutyState.OVERDUE));

  /** Keeps its own copy of the states. */
  public DutyFilter {
    states = states == null ? Set.of() : Set.copyOf(states);
  }

  /** Everything the caller may see. */
  public static DutyFilter any() {
    return new DutyFilter(null, Set.of(), null, null, null, null, null, null, null, null);
  }

  /** What one user can still do. */
  public static DutyFilter pendingOf(String accountable) {
    return new DutyFilter(accountable, PENDING, null, null, null, null, null, null, null, null);
  }

  /** Everything about one placement. */
  public static DutyFilter ofPlacement(UUID placement) {
    return new DutyFilter(null, Set.of(), null, null, null, placement, null, null, null, null);
  }

  /** Everything about one subject, e.g. an incident. */
  public static DutyFilter ofSubject(SubjectKind kind, String id) {
    return new DutyFilter(
        null, Set.of(), null, null, null, null, new Subject(kind, id), null, null, null);
  }

  /** The same, for these states only. */
  public DutyFilter in(Set<DutyState> only) {
    return new DutyFilter(
        accountable,
        only,
        facility,
        station,
        division,
        placementId,
        subject,
        obligation,
        dueFrom,
        dueTo);
  }

  /** The same, for one facility only. */
  public DutyFilter atFacility(String code) {
    return new DutyFilter(
        accountable,
        states,
        code,
        station,
        division,
        placementId,
        subject,
        obligation,
        dueFrom,
        dueTo);
  }

  /** The same, for one station only. */
  public DutyFilter ofStation(String code) {
    return new DutyFilter(
        accountable,
        states,
        facility,
        code,
        division,
        placementId,
        subject,
        obligation,
        dueFrom,
        dueTo);
  }

  /** The same, for one division only. */
  public DutyFilter inDivision(String code) {
    return new DutyFilter(
        accountable,
        states,
        facility,
        station,
        code,
        placementId,
        subject,
        obligation,
        dueFrom,
        dueTo);
  }

  /** The same, for one placement only. */
  public DutyFilter ofOne(UUID placement) {
    return new DutyFilter(
        accountable,
        states,
        facility,
        station,
        division,
        placement,
        subject,
        obligation,
        dueFrom,
        dueTo);
  }

  /** The same, for deadlines in this span only. */
  public DutyFilter due(Instant from, Instant to) {
    return new DutyFilter(
        accountable,
        states,
        facility,
        station,
        division,
        placementId,
        subject,
        obligation,
        from,
        to);
  }

  /** The same, for one rule only; null means all. */
  public DutyFilter under(String code) {
    return new DutyFilter(
        accountable,
        states,
        facility,
        station,
        division,
        placementId,
        subject,
        code,
        dueFrom,
        dueTo);
  }
}
