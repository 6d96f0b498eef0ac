package org.hearthwatch.telemetry.adapter;

/**
 * The connection a pack came over. Message ids mean something on their own connection only, so an
 * acknowledgement always goes back through the source of its message.
 */
interface PackSource {
  /** Tells the broker that the message is safe; does nothing once the connection is gone. */
  void acknowledge(int messageId);

  /** Sends a receipt; a lost one does not matter to what was stored. */
  void reply(String topic, byte[] correlation, byte[] receipt);
}
