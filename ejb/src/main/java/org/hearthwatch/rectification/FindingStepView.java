package org.hearthwatch.rectification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * Something that was done about a finding.
 *
 * @param by user name
 * @param words what was said with it; null for nothing
 * @param deadlineBefore the deadline that was in force; null where it did not move
 * @param deadlineAfter the deadline from then on, or the one asked for
 */
public record FindingStepView(
    UUID id,
    FindingStepKind kind,
    Instant at,
    String by,
    String byZh,
    String byEn,
    String words,
    Instant deadlineBefore,
    Instant deadlineAfter) {

  /** The name in the language of the reader; the user name of somebody who has none. */
  public String byIn(Locale locale) {
    return byZh == null ? by : new Named(by, byZh, byEn).in(locale);
  }
}
