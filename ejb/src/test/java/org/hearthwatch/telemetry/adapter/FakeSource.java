package org.hearthwatch.telemetry.adapter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A connection that remembers, in order, what was done over it. */
final class FakeSource implements PackSource {
  final List<String> deeds = new CopyOnWriteArrayList<>();

  @Override
  public void acknowledge(int messageId) {
    deeds.add("acknowledged " + messageId);
  }

  @Override
  public void reply(String topic, byte[] correlation, byte[] receipt) {
    deeds.add(topic + " " + new String(receipt, StandardCharsets.UTF_8));
  }
}
