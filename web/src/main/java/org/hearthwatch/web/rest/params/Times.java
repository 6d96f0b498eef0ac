package org.hearthwatch.web.rest.params;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.rest.problem.ApiException;

/**
 * Reads the times of a query and names every one that cannot be understood. A moment is written
 * with its offset ({@code 2026-11-23T08:00:00+08:00} or {@code …Z}); a mere day means the whole day
 * in Shanghai, so it begins a span with its first moment and ends one with its last.
 */
public final class Times {

  private final Faults faults = new Faults();

  /** Where a span begins; null when not given. */
  public Instant from(String name, String text) {
    return moment(name, text, Zones::startOfDay);
  }

  /** Where a span ends, or the moment as of which something is asked; null when not given. */
  public Instant until(String name, String text) {
    return moment(name, text, day -> Zones.startOfDay(day.plusDays(1)).minusNanos(1_000));
  }

  /** A day; a moment means the day in Shanghai on which it falls. Null when not given. */
  public LocalDate day(String name, String text) {
    Instant moment = from(name, text);
    return moment == null ? null : Zones.day(moment);
  }

  /** Refuses the request when anything could not be understood. */
  public void check() {
    try {
      faults.throwIfAny();
    } catch (Rejection invalid) {
      throw ApiException.invalid(invalid.fieldErrors());
    }
  }

  private Instant moment(String name, String text, Function<LocalDate, Instant> ofDay) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Optional<Instant> read = day(text).map(ofDay).or(() -> moment(text));
    faults.check(read.isPresent(), name, "NOT_A_MOMENT");
    return read.orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** A plus sign that somebody forgot to encode arrives as a space. */
  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }
}
