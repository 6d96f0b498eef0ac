package org.hearthwatch.oversight;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody, or a device, on whom the sources disagree.
 *
 * @param residentId null for a device that nobody is registered as wearing
 * @param residentName null as above, and for somebody whom the reader may not see
 * @param device the device concerned; null where none is
 * @param lastAt when the source that is missing or the one that is too many last said something
 */
public record HeadDifference(
    Reason reason,
    UUID residentId,
    String residentName,
    String room,
    String device,
    Instant lastAt) {

  /** In what the sources disagree. */
  public enum Reason {
    /** Reported within 24 hours, but not placed here. */
    NOT_IN_REGISTER,
    /** Placed here, but not reported within 24 hours. */
    NOT_REPORTED,
    /** Placed here, but did not answer the last roll call. */
    MISSED_ROLL_CALL,
    /** Wears a device that has said nothing plausible within 24 hours. */
    SILENT_DEVICE,
    /** A device of this facility measures somebody who is not placed here. */
    READINGS_ELSEWHERE,
    /** A device of this facility sends, and nobody is registered as wearing it. */
    NOBODY_WEARS
  }
}
