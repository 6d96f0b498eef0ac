package org.hearthwatch.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hearthwatch.duty.adapter.DutyStore;
import org.hearthwatch.duty.model.EvidenceItem;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Ids;

/** Takes evidence. Capabilities call it inside their own transaction when something was done. */
@ApplicationScoped
public class Evidences {

  @Inject private DutyStore duties;
  @Inject private CurrentCaller callers;
  @Inject private Clock clock;

  /**
   * Stores the evidence and fulfils every open duty of the subject that was waiting for it.
   *
   * @param subjectId identifier of the subject; for a facility its code
   * @param reference where it is told in full: the visit, the update, the inspection …
   * @param occurredAt when it happened; when it was recorded is set here
   * @return how many duties it fulfilled
   */
  public int submit(
      EvidenceKind kind,
      SubjectKind subjectKind,
      String subjectId,
      UUID reference,
      Instant occurredAt) {
    String by = callers.username().orElse("system");
    return submit(kind, subjectKind, subjectId, reference, occurredAt, by);
  }

  /**
   * Fulfils every open duty of subjects for which a capability has stored evidence itself, because
   * there was too much of it to be submitted one by one.
   *
   * @return how many duties it fulfilled
   */
  public int stored(SubjectKind subjectKind, Collection<String> subjectIds) {
    return subjectIds.isEmpty() ? 0 : duties.fulfil(subjectKind, subjectIds);
  }

  /** One piece of evidence for work done after the request, naming who did the deed. */
  int submit(
      EvidenceKind kind,
      SubjectKind subjectKind,
      String subjectId,
      UUID reference,
      Instant occurredAt,
      String recordedBy) {
    duties.add(
        new EvidenceItem(
            Ids.next(),
            kind.name(),
            subjectKind,
            subjectId,
            reference,
            occurredAt,
            clock.instant(),
            recordedBy));
    return duties.fulfil(subjectKind, subjectId);
  }
}
