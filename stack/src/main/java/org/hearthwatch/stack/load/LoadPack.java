package org.hearthwatch.stack.load;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** A SenML pack of healthy readings: five measurements of each moment. */
final class LoadPack {

  private static final int MILLIS = 1_000;

  private final StringBuilder json = new StringBuilder("[");

  /** Adds the measurements of one moment; {@code name} is empty for the publisher itself. */
  LoadPack add(String name, long millis) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    json.append(json.length() > 1 ? ",{" : "{")
        .append("\"bn\":\"")
        .append(name.isEmpty() ? "" : name + "/")
        .append("\",\"bt\":")
        .append(millis / MILLIS)
        .append('.')
        .append(String.valueOf(MILLIS + millis % MILLIS), 1, 4);
    measured("hr", "/min", random.nextInt(60, 90));
    json.append(",{");
    measured("spo2", "%", random.nextInt(96, 100));
    json.append(",{");
    measured("rr", "/min", random.nextInt(13, 20));
    json.append(",{");
    measured("temp", "Cel", random.nextInt(362, 376) / 10.0);
    json.append(",{");
    measured("steps", "1", (int) (millis / 60_000 % 20_000));
    return this;
  }

  byte[] bytes() {
    return (json + "]").getBytes(StandardCharsets.UTF_8);
  }

  private void measured(String name, String unit, double value) {
    if (json.charAt(json.length() - 1) != '{') {
      json.append(',');
    }
    json.append("\"n\":\"").append(name).append("\",\"u\":\"").append(unit).append("\",\"v\":");
    json.append(value).append('}');
  }
}
