package org.hearthwatch.notification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hearthwatch.shared.Zones;

/**
 * The part of each day, by the clock of Shanghai, in which somebody wants no e-mail; it may pass
 * midnight. From and until the same means none.
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** The moment itself, or the end of the quiet hours it falls into. */
  public Instant after(Instant moment) {
    ZonedDateTime local = moment.atZone(Zones.SHANGHAI);
    LocalTime time = local.toLocalTime();
    if (!covers(time)) {
      return moment;
    }
    LocalDate day = local.toLocalDate();
    LocalDate endDay = time.isBefore(until) ? day : day.plusDays(1);
    return endDay.atTime(until).atZone(Zones.SHANGHAI).toInstant();
  }

  private boolean covers(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean lasting = time.isBefore(until);
    return from.isAfter(until) ? begun || lasting : begun && lasting;
  }
}
