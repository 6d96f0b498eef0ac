package org.hearthwatch.duty.model;

import java.util.Map;
import java.util.TreeMap;

/** Time allowed by the scope and severity of a finding, as the catalogue writes it. */
public record GradeTable(Map<Character, Span> spans) {

  /** Keeps its own copy. */
  public GradeTable {
    spans = Map.copyOf(spans);
  }

  /** Reads {@code J-L PT24H; G-I P7D; …}: ranges of grades, both ends included. */
  public static GradeTable parse(String text) {
    return parse(text, WorkCalendar.withoutHolidays());
  }

  /** The same where working days may be meant. */
  public static GradeTable parse(String text, WorkCalendar calendar) {
    Map<Character, Span> spans = new TreeMap<>();
    for (String part : text.split(";")) {
      String[] rangeAndSpan = part.strip().split(" ");
      String range = rangeAndSpan[0];
      for (char grade = range.charAt(0); grade <= range.charAt(range.length() - 1); grade++) {
        spans.put(grade, Span.of(rangeAndSpan[1], calendar));
      }
    }
    return new GradeTable(spans);
  }

  /** The time allowed for a grade. */
  public Span spanOf(Character grade) {
    Span span = grade == null ? null : spans.get(grade);
    if (span == null) {
      throw new IllegalArgumentException("No deadline for grade " + grade);
    }
    return span;
  }
}
