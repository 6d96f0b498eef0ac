package org.hearthwatch.telemetry.adapter;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.KnownDevice;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.ReadingRow;

/**
 * The last sign of a device in a batch.
 *
 * @param heard when we received it
 * @param observed when its newest reading was made
 * @param untilNext within what time after that the device will speak again; null when it did not
 *     say
 * @param battery percent; null when it did not say, or only something older than an hour
 * @param publisher who spoke for it: itself or a gateway
 */
record DeviceSigns(
    Instant heard, Instant observed, Duration untilNext, Integer battery, String publisher) {
  private static final Duration CURRENT = Duration.ofHours(1);
  // A pack that was held back somewhere tells nothing of how often its device speaks.
  private static final Duration LIVE = Duration.ofMinutes(5);
  private static final Duration OFTEN_ENOUGH = Duration.ofSeconds(5);

  /** By device, in the order of ids, so that two nodes never lock rows crosswise. */
  static Map<String, DeviceSigns> of(List<InboundPack> batch, List<PackOutcome> outcomes) {
    Map<String, DeviceSigns> signs = new TreeMap<>();
    for (int i = 0; i < batch.size(); i++) {
      if (outcomes.get(i).accepted() + outcomes.get(i).duplicate() > 0) {
        add(signs, batch.get(i));
      }
    }
    return signs;
  }

  private static void add(Map<String, DeviceSigns> signs, InboundPack pack) {
    Instant heard = pack.message().receivedAt();
    String publisher = pack.address().publisher();
    List<ReadingRow> rows = pack.vitals().rows();
    rows.stream()
        .map(ReadingRow::observedAt)
        .max(Comparator.naturalOrder())
        .map(newest -> new DeviceSigns(heard, newest, null, null, publisher))
        .ifPresent(sign -> signs.merge(publisher, sign, DeviceSigns::and));
    for (ReadingRow row : rows) {
      Duration until = pack.vitals().untilNext(row.key());
      DeviceSigns sign =
          new DeviceSigns(heard, row.observedAt(), until, battery(row, heard), publisher);
      signs.merge(row.device(), sign, DeviceSigns::and);
    }
  }

  /**
   * When it announced that it would speak again; null when it did not. What was held back on the
   * way counts from when it came: a device that was just heard of is not silent.
   */
  Instant nextUpdate() {
    return untilNext == null ? null : later(heard, observed).plus(untilNext);
  }

  /** Whether it tells how often the device speaks. */
  boolean isLive() {
    return !observed.isBefore(heard.minus(LIVE));
  }

  /**
   * Whether it is worth writing down after what is known. Not at every message: a row rewritten ten
   * times a second would bloat the table for nothing. But at once of a device that was off: the
   * next message may be an hour away.
   */
  boolean isNewsAfter(KnownDevice.LastSign last) {
    return last.heard() == null
        || last.heard().isBefore(heard.minus(OFTEN_ENOUGH))
        || (last.isOff() && last.heard().isBefore(heard))
        || (battery != null && !battery.equals(last.battery()))
        || !publisher.equals(last.publisher());
  }

  private static Integer battery(ReadingRow row, Instant heard) {
    Double percent = row.value(ReadingKind.BAT);
    boolean old = row.observedAt().isBefore(heard.minus(CURRENT));
    return percent == null || old ? null : percent.intValue();
  }

  private DeviceSigns and(DeviceSigns next) {
    return new DeviceSigns(
        later(heard, next.heard),
        later(observed, next.observed),
        promise(next),
        next.battery == null ? battery : next.battery,
        next.publisher);
  }

  // What it said with its newest reading holds; of several promises of one moment, the soonest.
  private Duration promise(DeviceSigns next) {
    if (!observed.equals(next.observed)) {
      return next.observed.isAfter(observed) ? next.untilNext : untilNext;
    }
    if (untilNext == null || next.untilNext == null) {
      return untilNext == null ? next.untilNext : untilNext;
    }
    return untilNext.compareTo(next.untilNext) <= 0 ? untilNext : next.untilNext;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
