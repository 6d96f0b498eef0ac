package org.hearthwatch.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.rectification.adapter.Ledger;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.rectification.model.FindingStep;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;

/** What all use cases about one finding of the ledger share. */
@ApplicationScoped
class Tending {

  private static final int LONGEST_TEXT = 2_000;

  @Inject private Registry registry;
  @Inject private Ledger ledger;

  /** A finding within the caller's scope, locked until the transaction ends. */
  Finding lock(UUID id, Caller caller) {
    Finding finding = ledger.lock(id).orElseThrow(Rejection::notFound);
    registry.facility(finding.facilityCode(), caller);
    return finding;
  }

  /** Rejects a text that is missing or longer than 2,000 characters. */
  static void checkText(String field, String text) {
    new Faults().require(field, text).longest(field, text, LONGEST_TEXT).throwIfAny();
  }

  /** Keeps what was done. */
  void note(Finding finding, FindingStepKind kind, Instant at, Caller by, String words) {
    ledger.add(step(finding, kind, at, by, words));
  }

  /** Keeps what was done, with the deadline before and the one after or asked for. */
  void note(
      Finding finding,
      FindingStepKind kind,
      Instant at,
      Caller by,
      String words,
      Instant before,
      Instant after) {
    ledger.add(step(finding, kind, at, by, words).moving(before, after));
  }

  private static FindingStep step(
      Finding finding, FindingStepKind kind, Instant at, Caller by, String words) {
    return new FindingStep(Ids.next(), finding.id(), kind, at, by.username(), words);
  }

  /** The finding as duties know it. */
  static DutySubject subject(Finding finding) {
    return new DutySubject(
        SubjectKind.FINDING, finding.id().toString(), null, finding.facilityCode());
  }

  /** The finding as it stands now. */
  FindingView view(Finding finding, Instant now) {
    return ledger.view(finding.id(), now).orElseThrow(Rejection::notFound);
  }
}
