package org.hearthwatch.stack.demo;

import java.time.Instant;
import java.util.UUID;

/**
 * Evidence and event duties, as the use cases would have written them. Cadence duties are not
 * written: the duty engine opens them itself and finds the evidence.
 */
final class Ledger {
  /** What a duty or a piece of evidence is about. The placement is null for a facility's own. */
  record Subject(String kind, String id, UUID placementId, String facility, String station) {
    static Subject of(Placement placement) {
      return of("PLACEMENT", placement.id(), placement);
    }

    static Subject of(String kind, UUID id, Placement placement) {
      return new Subject(
          kind, id.toString(), placement.id(), placement.facility(), placement.station());
    }

    static Subject of(Facility facility) {
      return new Subject("FACILITY", facility.code(), null, facility.code(), facility.station());
    }

    static Subject of(String kind, UUID id, Facility facility) {
      return new Subject(kind, id.toString(), null, facility.code(), facility.station());
    }
  }

  /** When something happened and when it was recorded, by whom. */
  record Evidence(UUID id, Instant occurredAt, Instant recordedAt) {}

  private final Draft draft;
  private final Obligations obligations;

  Ledger(Draft draft, Obligations obligations) {
    this.draft = draft;
    this.obligations = obligations;
  }

  Evidence evidence(
      String kind, Subject about, UUID fact, Instant occurredAt, Instant recordedAt, String by) {
    UUID id = draft.id(recordedAt);
    draft
        .rows()
        .add(Table.EVIDENCE, id, kind, about.kind(), about.id(), fact, occurredAt, recordedAt, by);
    return new Evidence(id, occurredAt, recordedAt);
  }

  /** Until when an obligation that opens at {@code opensAt} allows. */
  Instant due(String obligation, Instant opensAt, Character grade) {
    return obligations.rule(obligation).due(opensAt, grade);
  }

  /** Writes an event duty; {@code evidence} is null while nothing has fulfilled it. */
  void duty(
      String obligation,
      Subject about,
      String accountable,
      Instant opensAt,
      Instant dueAt,
      Evidence evidence) {
    duty(obligation, about, accountable, opensAt, dueAt, null, evidence);
  }

  /** The same for a duty that nobody can make up for after {@code lapsesAt}. */
  void duty(
      String obligation,
      Subject about,
      String accountable,
      Instant opensAt,
      Instant dueAt,
      Instant lapsesAt,
      Evidence evidence) {
    Obligations.Rule rule = obligations.rule(obligation);
    boolean done = evidence != null;
    draft
        .rows()
        .add(
            Table.DUTY,
            draft.id(opensAt),
            obligation,
            rule.versionId(),
            about.kind(),
            about.id(),
            about.placementId(),
            about.facility(),
            about.station(),
            rule.role(),
            accountable,
            opensAt,
            dueAt,
            lapsesAt,
            opensAt,
            done ? evidence.occurredAt() : null,
            done ? evidence.recordedAt() : null,
            done ? evidence.id() : null);
  }
}
