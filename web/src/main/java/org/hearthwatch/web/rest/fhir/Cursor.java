package org.hearthwatch.web.rest.fhir;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.hearthwatch.telemetry.ObservationSearch.Place;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.telemetry.Sign;

/** The place at which the next page of a search begins, as the link to it carries it. */
final class Cursor {

  private static final int PARTS = 3;

  private Cursor() {}

  /** After an observation. */
  static String after(ObservationView last) {
    String place = last.observedAt() + " " + last.sign().label() + " " + last.deviceId();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /** Empty when we never gave such a one out. */
  static Optional<Place> parse(String cursor) {
    try {
      String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = place.split(" ", PARTS);
      Sign sign = parts.length == PARTS ? Sign.ofLabel(parts[1]) : null;
      return sign == null
          ? Optional.empty()
          : Optional.of(new Place(Instant.parse(parts[0]), parts[2], sign));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }
}
