package org.hearthwatch.telemetry;

/**
 * A device and the secret with which it signs in to the broker: told here once and kept by nobody.
 *
 * @param secret null for a device that stands behind a gateway
 */
public record IssuedSecret(DeviceDetail device, String secret) {

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return device.id() + (secret == null ? " without secret" : " with a new secret");
  }
}
