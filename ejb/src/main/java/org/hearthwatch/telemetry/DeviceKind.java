package org.hearthwatch.telemetry;

/** What a device is. Only a gateway publishes for others. */
public enum DeviceKind {
  WEARABLE,
  GATEWAY,
  ROOM
}
