package org.hearthwatch.stationing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A shift of resident staff in a facility.
 *
 * @param checkIn null until the officer has checked in
 */
public record ShiftView(
    UUID id,
    Named facility,
    String username,
    String usernameZh,
    String usernameEn,
    Instant startsAt,
    Instant endsAt,
    CheckInView checkIn,
    ShiftState state) {

  /** The officer's name in the language of the reader. */
  public String usernameIn(Locale locale) {
    return new Named(username, usernameZh, usernameEn).in(locale);
  }
}
