package org.hearthwatch.telemetry.adapter;

import java.util.Map;

/**
 * Where the broker is and how to sign in.
 *
 * @param clientId stable per node: the broker keeps what arrives while we are away under this name
 */
record IngestConfig(String url, String user, String password, String clientId) {
  /** From the environment; what is not set is the local stack's. */
  static IngestConfig from(Map<String, String> environment, String node) {
    return new IngestConfig(
        environment.getOrDefault("HEARTHWATCH_MQTT_URL", "tcp://127.0.0.1:1883"),
        environment.getOrDefault("HEARTHWATCH_MQTT_USER", "hearthwatch"),
        environment.getOrDefault("HEARTHWATCH_MQTT_PASSWORD", ""),
        "hearthwatch-ingest-" + node);
  }

  @Override
  public String toString() {
    return clientId + " at " + url;
  }
}
