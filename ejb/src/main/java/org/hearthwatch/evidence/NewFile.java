package org.hearthwatch.evidence;

import java.time.Instant;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Moments;
import org.hearthwatch.shared.Sha256;

/**
 * A file as it is handed in.
 *
 * @param name as its sender calls it; says nothing about its kind
 * @param capturedAt when the photo was taken, by the sender's word; null if they do not say
 * @param latitude where, in degrees (WGS 84); null if they do not say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying every file would cost
public record NewFile(
    String name, byte[] content, Instant capturedAt, Double latitude, Double longitude) {

  /** The largest file in MiB. */
  public static final int MOST_MIB = 10;

  /** The largest file in bytes. */
  public static final int MOST_BYTES = MOST_MIB * 1024 * 1024;

  private static final int LONGEST_NAME = 200;

  /** A blank name counts as not given; of a path only the last part is a name. */
  public NewFile {
    String last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    name = last.isBlank() ? null : last.strip();
  }

  /** Notes everything that is wrong with it but its kind. */
  public void check(Faults faults, Instant now) {
    faults
        .require("file", content)
        .check(content == null || content.length > 0, "file", "FILE_EMPTY")
        .check(content == null || content.length <= MOST_BYTES, "file", "FILE_TOO_LARGE", MOST_MIB)
        .longest("name", name, LONGEST_NAME)
        .check(isWithin(latitude, 90), "latitude", "OUT_OF_RANGE", -90, 90)
        .check(isWithin(longitude, 180), "longitude", "OUT_OF_RANGE", -180, 180)
        .check((latitude == null) == (longitude == null), "longitude", "REQUIRED");
    Moments.checkPast(faults, "capturedAt", capturedAt, now);
  }

  /** SHA-256 of the content, 64 hexadecimal digits. */
  public String sha256() {
    return Sha256.hex(content);
  }

  private static boolean isWithin(Double degrees, int most) {
    return degrees == null || Math.abs(degrees) <= most;
  }
}
