package org.hearthwatch.stack.mqtt;

import java.util.Optional;

/** Where the broker looks a device up. */
@FunctionalInterface
public interface DeviceTable {

  /**
   * A device as it is registered now.
   *
   * @param id its user name
   * @param facility code of the facility it belongs to
   * @param secretHash as in {@link SecretHash}; null for a device that has no access of its own
   * @param active whether it may connect
   */
  record Entry(String id, String facility, String secretHash, boolean active) {}

  /** The entry of a device, if there is one. */
  Optional<Entry> find(String id);
}
