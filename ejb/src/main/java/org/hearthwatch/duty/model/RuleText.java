package org.hearthwatch.duty.model;

import java.time.DateTimeException;
import java.time.Instant;

/** Whether what somebody typed can be a part of a rule; nothing at all always can. */
public final class RuleText {

  private static final Instant ANY = Instant.parse("2026-01-01T00:00:00Z");

  private RuleText() {}

  /** A period recurs: it is longer than nothing, and not counted in working days. */
  public static boolean isPeriod(String text) {
    return text == null
        || (!Span.WORKING_DAYS.matcher(text).matches() && isSpan(text) && isForwards(text, false));
  }

  /** Time allowed may be none at all, but does not run backwards. */
  public static boolean isAllowance(String text) {
    return text == null || (isSpan(text) && isForwards(text, true));
  }

  /** A table by grade names each of A to L. */
  public static boolean isGradeTable(String text) {
    if (text == null) {
      return true;
    }
    try {
      GradeTable table = GradeTable.parse(text);
      for (char grade = 'A'; grade <= 'L'; grade++) {
        table.spanOf(grade);
      }
      return true;
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** A ladder climbs. */
  public static boolean isLadder(String text) {
    try {
      return text == null || Ladder.parse(text).rungs().size() < 20;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean isSpan(String text) {
    try {
      Span.of(text);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static boolean isForwards(String text, boolean orNothing) {
    int order = Span.of(text).after(ANY).compareTo(ANY);
    return order > 0 || (orNothing && order == 0);
  }
}
