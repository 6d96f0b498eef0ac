package org.hearthwatch.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A duty as lists show it.
 *
 * @param titleZh the rule's title in Chinese, of the version it was opened under
 * @param residentId the person concerned; null for a facility as a whole
 * @param accountable user name; null when the unit has nobody in that role
 * @param reference where the evidence is told in full; null without evidence
 * @param source the clause the rule rests on
 */
public record DutyView(
    UUID id,
    String obligation,
    String titleZh,
    String titleEn,
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
    DutyTimes times,
    DutyState state,
    String evidenceKind,
    UUID reference,
    String source,
    String sourceStatus,
    BigDecimal weight) {

  /** The rule's title in the language of the reader. */
  public String titleIn(Locale locale) {
    return isChinese(locale) ? titleZh : titleEn;
  }

  /** The accountable person's name in the language of the reader. */
  public String accountableIn(Locale locale) {
    return isChinese(locale) ? accountableZh : accountableEn;
  }

  /** When it opened. */
  public Instant opensAt() {
    return times.opensAt();
  }

  /** Its deadline. */
  public Instant dueAt() {
    return times.dueAt();
  }

  /** When it was fulfilled, if it was. */
  public Instant fulfilledAt() {
    return times.fulfilledAt();
  }

  /** When the evidence was recorded, if there is any. */
  public Instant recordedAt() {
    return times.recordedAt();
  }

  /** Whether the evidence was recorded only after the deadline it claims to have met. */
  public boolean backDated() {
    return times.isBackDated();
  }

  /** The same duty in the state it had at a moment, from what was known at another. */
  public DutyView seen(Instant asOf, Instant knownAt) {
    return new DutyView(
        id,
        obligation,
        titleZh,
        titleEn,
        subjectKind,
        subjectId,
        placementId,
        residentId,
        residentName,
        facility,
        station,
        accountableRole,
        accountable,
        accountableZh,
        accountableEn,
        times,
        times.stateAt(asOf, knownAt),
        evidenceKind,
        reference,
        source,
        sourceStatus,
        weight);
  }

  private static boolean isChinese(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
  }
}
