package org.hearthwatch.calendar;

import java.util.Optional;

/**
 * Reads the calendar behind a secret. Nobody is signed in: whoever knows the secret sees what its
 * owner would see, and nothing else.
 */
public interface CalendarFeed {

  /** The calendar as iCalendar (RFC 5545); empty for a secret that is wrong or was withdrawn. */
  Optional<String> read(String secret);
}
