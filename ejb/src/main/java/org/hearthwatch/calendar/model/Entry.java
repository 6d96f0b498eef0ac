package org.hearthwatch.calendar.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a calendar. It names no person.
 *
 * @param uid stays the same as long as it is the same entry
 * @param title what it says
 * @param place the facility
 * @param day the day, when it is for a whole one; else null
 * @param from its beginning, when it has a time of day
 * @param until its end, when it has a time of day
 * @param link path in the product
 */
public record Entry(
    String uid,
    String title,
    String place,
    LocalDate day,
    Instant from,
    Instant until,
    String link) {

  /** An entry for a whole day of Shanghai. */
  public static Entry of(String uid, String title, String place, LocalDate day, String link) {
    return new Entry(uid, title, place, day, null, null, link);
  }

  /** An entry from a moment to another. */
  public static Entry of(
      String uid, String title, String place, Instant from, Instant until, String link) {
    return new Entry(uid, title, place, null, from, until, link);
  }
}
