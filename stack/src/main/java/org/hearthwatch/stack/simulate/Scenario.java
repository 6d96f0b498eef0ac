package org.hearthwatch.stack.simulate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.stack.demo.DemoDevices;
import org.hearthwatch.stack.simulate.vitals.Body;

/**
 * What a simulation shows beside ordinary days: devices that measure somebody else, that say
 * nothing, or that play a recording. Without any of it, everybody is measured by their own device.
 */
final class Scenario {
  private final Map<String, Body> bodies = new HashMap<>();
  private final Set<String> silent = new HashSet<>();
  private boolean outages = true;

  /** A device measures this one instead of its wearer. */
  Scenario measuring(String device, Body body) {
    bodies.put(device, body);
    return this;
  }

  /** A device says nothing; its connection stays. */
  Scenario silent(String device) {
    silent.add(device);
    return this;
  }

  /** The network is always there. */
  Scenario withoutOutages() {
    outages = false;
    return this;
  }

  boolean outages() {
    return outages;
  }

  boolean isSilent(String device) {
    return silent.contains(device);
  }

  Body body(DemoDevices.Wearable wearable) {
    return bodies.getOrDefault(wearable.id(), wearable.vitalSigns());
  }
}
