package org.hearthwatch.alert;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The readings an alert rests on, by SenML name: numbers, and booleans for flags. */
public record AlertReadings(Map<String, Object> values) {
  /** Keeps its own copy, in the order of names. */
  public AlertReadings {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
