package org.hearthwatch.telemetry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.shared.Sha256;

/**
 * The name of an observation: when (microseconds since 1970, base 36), what, and by which device.
 * It follows from the stored row alone and leads back to it by the row's key, so nothing has to
 * keep it. Written in at most 64 letters, digits, hyphens and points, as FHIR wants identifiers; a
 * device's underscore becomes a point, and a device with a longer name than fits is named by a
 * point and its SHA-256, cut.
 *
 * @param device the device as the identifier names it; see {@link #names}
 */
public record ObservationId(Instant observedAt, Sign sign, String device) {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9a-z]{1,11})-([a-z0-9]{2,6})-(\\.?[A-Za-z0-9][A-Za-z0-9.-]{0,43})");

  private static final int RADIX = 36;
  private static final int LONGEST_DEVICE = 44;
  private static final int HASH_BYTES = 20;
  private static final String HASHED = ".";
  private static final long MICROS = TimeUnit.SECONDS.toMicros(1);

  /** The name of what a device observed. */
  public static ObservationId of(Instant observedAt, Sign sign, String deviceId) {
    return new ObservationId(observedAt, sign, written(deviceId));
  }

  /** Reads a name; empty when nothing can have it. */
  public static Optional<ObservationId> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    Sign sign = matcher.matches() ? Sign.ofLabel(matcher.group(2)) : null;
    return Optional.ofNullable(sign)
        .map(known -> new ObservationId(moment(matcher.group(1)), known, matcher.group(3)))
        .filter(id -> id.text().equals(text));
  }

  /** Whether the device of that id is meant. */
  public boolean names(String deviceId) {
    return written(deviceId).equals(device);
  }

  /** The id of the device; empty when only its hash is known. */
  public Optional<String> deviceId() {
    return device.startsWith(HASHED) ? Optional.empty() : Optional.of(device.replace('.', '_'));
  }

  /** As it is written. */
  public String text() {
    long micros =
        observedAt.getEpochSecond() * MICROS + TimeUnit.NANOSECONDS.toMicros(observedAt.getNano());
    return Long.toString(micros, RADIX) + "-" + sign.label() + "-" + device;
  }

  private static Instant moment(String base36) {
    long micros = Long.parseLong(base36, RADIX);
    return Instant.ofEpochSecond(micros / MICROS, TimeUnit.MICROSECONDS.toNanos(micros % MICROS));
  }

  private static String written(String deviceId) {
    return deviceId.length() > LONGEST_DEVICE
        ? HASHED + hash(deviceId)
        : deviceId.replace('_', '.');
  }

  private static String hash(String deviceId) {
    byte[] whole = Sha256.of(deviceId.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
  }
}
