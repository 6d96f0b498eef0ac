package org.hearthwatch.stack.load;

import java.util.List;

/**
 * What to publish.
 *
 * @param url of the broker, as Paho writes it
 * @param password of every publisher
 * @param rate messages a second, over all devices
 * @param seconds for how long
 * @param pack readings in a message, each of a moment of its own
 * @param receiptEvery after how many messages one asks for a receipt; 1 for each
 */
public record LoadSettings(
    String url,
    String password,
    List<LoadDevice> devices,
    int rate,
    int seconds,
    int pack,
    int receiptEvery) {

  /** Keeps its own copy of the devices. */
  public LoadSettings {
    devices = List.copyOf(devices);
  }
}
