package org.hearthwatch.contact;

import java.time.Instant;
import java.util.Locale;
import org.hearthwatch.registry.Named;

/**
 * How much one contact person carries.
 *
 * @param active false for an officer who may not act any more but still has people
 * @param cases for how many placed persons they answer now
 * @param limit from the table of limits; more is a warning, not a refusal
 * @param open duties not yet due
 * @param overdue duties past their deadline that can still be done
 * @param lastActivityAt when they last recorded a call or visit; null if they never did
 */
public record CaseLoad(
    String username,
    String displayZh,
    String displayEn,
    boolean active,
    int cases,
    CaseLimit limit,
    int open,
    int overdue,
    Instant lastActivityAt) {

  /**
   * How many people one officer should have at most.
   *
   * @param sourceStatus how sure we are of it, in the catalogue's words
   */
  public record CaseLimit(int most, String sourceStatus) {}

  /** Whether they have more people than one should have. */
  public boolean isOver() {
    return cases > limit.most();
  }

  /** The name in the language of the reader. */
  public String nameIn(Locale locale) {
    return new Named(username, displayZh, displayEn).in(locale);
  }
}
