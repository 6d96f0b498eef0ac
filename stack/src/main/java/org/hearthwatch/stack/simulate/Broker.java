package org.hearthwatch.stack.simulate;

import java.time.Duration;

/**
 * Where the devices publish, and the password they share.
 *
 * @param url as Paho writes it, e.g. {@code tcp://127.0.0.1:1883}
 */
public record Broker(String url, String password) {
  static final Duration PATIENCE = Duration.ofSeconds(10);
}
