package org.hearthwatch.contact.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Moments;

/** What a contact person tells of a contact: how it came about and how the person is. */
public record Contact(
    Channel channel,
    Instant occurredAt,
    Condition condition,
    String ownWords,
    boolean privateInterview,
    String note) {

  private static final int LONGEST_TEXT = 2_000;

  /** What is older is not remembered well enough to be evidence; our own default. */
  private static final int MOST_DAYS_BACK = 30;

  /** Blank texts count as not given. */
  public Contact {
    ownWords = blankToNull(ownWords);
    note = blankToNull(note);
  }

  /**
   * Notes every field that cannot be stored like this.
   *
   * @param placement of the person contacted; null when it is not told
   */
  public void check(Faults faults, PlacementRef placement, Instant now) {
    faults
        .require("channel", channel)
        .require("condition", condition)
        .longest("ownWords", ownWords, LONGEST_TEXT)
        .longest("note", note, LONGEST_TEXT);
    Moments.checkPast(faults, "occurredAt", occurredAt, now);
    faults.check(
        occurredAt == null || !occurredAt.isBefore(now.minus(MOST_DAYS_BACK, ChronoUnit.DAYS)),
        "occurredAt",
        "TOO_LONG_AGO",
        MOST_DAYS_BACK);
    if (placement != null) {
      checkDuring(faults, placement, Moments.settle(occurredAt, now));
    }
  }

  /** What this contact proves: a visit that somebody was there, a call that they were heard. */
  public EvidenceKind evidence() {
    return channel == Channel.IN_PERSON ? EvidenceKind.VISIT : EvidenceKind.CALL;
  }

  private static void checkDuring(Faults faults, PlacementRef placement, Instant moment) {
    faults
        .check(!moment.isBefore(placement.startsAt()), "occurredAt", "BEFORE_PLACEMENT")
        .check(
            placement.endsAt() == null || !moment.isAfter(placement.endsAt()),
            "occurredAt",
            "AFTER_PLACEMENT");
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
