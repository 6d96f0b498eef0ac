package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.UUID;

/**
 * The span in which one person wore a device; what it measured then is theirs.
 *
 * @param residentId null when the reader may not see who it was
 * @param residentName null with the id
 * @param until null while it lasts
 */
public record Wearing(UUID residentId, String residentName, Instant from, Instant until) {

  /** Whether the reader may see who it is. */
  public boolean known() {
    return residentId != null;
  }
}
