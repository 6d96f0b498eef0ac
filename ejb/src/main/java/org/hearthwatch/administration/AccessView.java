package org.hearthwatch.administration;

import java.time.Instant;

/**
 * How the realm stands to an account.
 *
 * @param error what the realm said last; null when all is well
 * @param settledAt when it was last in step
 * @param givenAt when somebody was last given a way to sign in
 */
public record AccessView(
    AccessState state,
    String email,
    String error,
    Instant settledAt,
    Instant givenAt,
    String givenBy) {

  /** Of an account that was never changed here. */
  public static final AccessView UNTOUCHED =
      new AccessView(AccessState.UNTOUCHED, null, null, null, null, null);
}
