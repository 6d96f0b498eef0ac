package org.hearthwatch.telemetry.adapter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.ReadingRow;

/**
 * The last sign of a device in a batch: when we heard of it and how its battery stands.
 *
 * @param battery percent; null when it did not say, or only something older than an hour
 */
record DeviceSigns(Instant heard, Integer battery) {
  private static final Duration CURRENT = Duration.ofHours(1);

  /** By device, in the order of ids, so that two nodes never lock rows crosswise. */
  static Map<String, DeviceSigns> of(List<InboundPack> batch, List<PackOutcome> outcomes) {
    Map<String, DeviceSigns> signs = new TreeMap<>();
    for (int i = 0; i < batch.size(); i++) {
      InboundPack pack = batch.get(i);
      if (outcomes.get(i).accepted() + outcomes.get(i).duplicate() > 0) {
        Instant heard = pack.message().receivedAt();
        signs.merge(pack.address().publisher(), new DeviceSigns(heard, null), DeviceSigns::and);
        for (ReadingRow row : pack.vitals().rows()) {
          signs.merge(row.device(), new DeviceSigns(heard, battery(row, heard)), DeviceSigns::and);
        }
      }
    }
    return signs;
  }

  private static Integer battery(ReadingRow row, Instant heard) {
    Double percent = row.value(ReadingKind.BAT);
    boolean old = row.observedAt().isBefore(heard.minus(CURRENT));
    return percent == null || old ? null : percent.intValue();
  }

  private DeviceSigns and(DeviceSigns later) {
    return new DeviceSigns(
        later.heard.isAfter(heard) ? later.heard : heard,
        later.battery == null ? battery : later.battery);
  }
}
