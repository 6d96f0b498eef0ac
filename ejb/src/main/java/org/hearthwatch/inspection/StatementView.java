package org.hearthwatch.inspection;

import java.time.Instant;

/**
 * What the facility said to the statement of deficiencies.
 *
 * @param refusedBecause null when it was signed
 * @param signatureSha256 of the drawn signature, a PNG; null when it was refused
 * @param findings how many findings it was about
 * @param current whether those are all that stand
 */
public record StatementView(
    String signerName,
    String refusedBecause,
    String signatureSha256,
    int findings,
    boolean current,
    Instant givenAt,
    String recordedBy) {

  /** Whether somebody signed. */
  public boolean signed() {
    return refusedBecause == null;
  }
}
