package org.hearthwatch.telemetry;

/** Why a device is out of service. Not in free words, since the record keeps it for ever. */
public enum RevocationReason {
  LOST,
  BROKEN,
  RETIRED,
  MISUSE_SUSPECTED,
  OTHER
}
