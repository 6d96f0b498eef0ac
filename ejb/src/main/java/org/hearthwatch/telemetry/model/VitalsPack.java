package org.hearthwatch.telemetry.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A judged pack: the rows that may be stored and the records that may not. One bad record never
 * costs a good one.
 */
public final class VitalsPack {
  // A device that promises to speak next year has promised nothing: it is never silent.
  private static final double LONGEST_SECONDS = 31 * 86_400.0;

  private final Map<MomentKey, ReadingRow> rows = new LinkedHashMap<>();
  private final Map<MomentKey, Duration> untilNext = new HashMap<>();
  private final List<RejectedReading> rejected = new ArrayList<>();
  private int repeated;

  /** A pack of which nothing can be used. */
  public static VitalsPack refused(RejectionReason reason) {
    VitalsPack pack = new VitalsPack();
    pack.reject("", reason);
    return pack;
  }

  /** One row for each device and moment, in the order they were first named. */
  public List<ReadingRow> rows() {
    return List.copyOf(rows.values());
  }

  /** What is not stored, and why. */
  public List<RejectedReading> rejected() {
    return List.copyOf(rejected);
  }

  /** Records that only said again what an earlier record of the pack had said. */
  public int repeated() {
    return repeated;
  }

  void reject(String name, RejectionReason reason) {
    rejected.add(new RejectedReading(name, reason));
  }

  void refuseAll(RejectionReason reason) {
    rows.clear();
    rejected.clear();
    repeated = 0;
    reject("", reason);
  }

  /**
   * Within what time of that moment the device announced its next update; the soonest, if it said
   * several. Null when it announced nothing.
   */
  public Duration untilNext(MomentKey moment) {
    return untilNext.get(moment);
  }

  void accept(String name, Measurement measured, Double update) {
    MomentKey key = new MomentKey(measured.device(), measured.observedAt());
    if (update != null && update > 0) {
      Duration until = Duration.ofMillis(Math.round(Math.min(update, LONGEST_SECONDS) * 1e3));
      untilNext.merge(key, until, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    ReadingRow row = rows.computeIfAbsent(key, ReadingRow::new);
    switch (row.put(measured.kind(), measured.value())) {
      case NEW -> {}
      case SAME -> repeated++;
      case OTHER -> reject(name, RejectionReason.VALUE_CONFLICT);
    }
  }
}
