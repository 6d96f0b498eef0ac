package org.hearthwatch.telemetry.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Decides for a batch of packs what is new, what was stored before, and what its publisher had no
 * right to send. The same reading may arrive twice within a batch, too.
 */
public final class Intake {
  private final Map<String, KnownDevice> devices;
  private final Map<MomentKey, ReadingRow> stored;
  private final Map<MomentKey, ReadingRow> known = new LinkedHashMap<>();
  private final Map<MomentKey, FreshRow> fresh = new LinkedHashMap<>();

  /**
   * An empty intake.
   *
   * @param devices all registered devices that the batch names
   * @param stored rows that are in the database already, as far as one has looked
   */
  public Intake(Map<String, KnownDevice> devices, Map<MomentKey, ReadingRow> stored) {
    this.devices = devices;
    this.stored = stored;
  }

  /** Takes a pack that a publisher sent under the topic of a facility. */
  public PackOutcome admit(String facility, String publisher, VitalsPack pack) {
    KnownDevice sender = devices.get(publisher);
    if (sender == null || !sender.belongsTo(facility)) {
      return PackOutcome.refused(RejectionReason.PUBLISHER_UNKNOWN);
    }
    Tally tally = new Tally(pack);
    for (ReadingRow row : pack.rows()) {
      RejectionReason reason = trespass(sender, row.device());
      for (ReadingKind kind : row.kinds()) {
        if (reason == null) {
          tally.count(row, kind, take(row, kind));
        } else {
          tally.reject(row, kind, reason);
        }
      }
    }
    return tally.outcome();
  }

  /** What has to be written. */
  public Collection<FreshRow> fresh() {
    return List.copyOf(fresh.values());
  }

  private RejectionReason trespass(KnownDevice sender, String device) {
    if (sender.id().equals(device)) {
      return null;
    }
    if (sender.kind() != DeviceKind.GATEWAY) {
      return RejectionReason.DEVICE_NOT_OF_PUBLISHER;
    }
    KnownDevice subject = devices.get(device);
    boolean ofFacility = subject != null && subject.belongsTo(sender.facility());
    return ofFacility ? null : RejectionReason.DEVICE_UNKNOWN;
  }

  private ReadingRow.Put take(ReadingRow row, ReadingKind kind) {
    MomentKey key = row.key();
    ReadingRow all = known.computeIfAbsent(key, this::copyOfStored);
    ReadingRow.Put put = all.put(kind, row.value(kind));
    if (put == ReadingRow.Put.NEW) {
      fresh.computeIfAbsent(key, this::freshRow).row().put(kind, row.value(kind));
    }
    return put;
  }

  private ReadingRow copyOfStored(MomentKey key) {
    ReadingRow copy = new ReadingRow(key);
    ReadingRow before = stored.get(key);
    if (before != null) {
      before.kinds().forEach(kind -> copy.put(kind, before.value(kind)));
    }
    return copy;
  }

  private FreshRow freshRow(MomentKey key) {
    KnownDevice device = devices.get(key.device());
    return new FreshRow(
        new ReadingRow(key), device.wearerAt(key.observedAt()), stored.containsKey(key));
  }

  /** Counts what became of the records of one pack. */
  private static final class Tally {
    private final List<RejectedReading> rejected;
    private int accepted;
    private int duplicate;

    Tally(VitalsPack pack) {
      rejected = new ArrayList<>(pack.rejected());
      duplicate = pack.repeated();
    }

    void count(ReadingRow row, ReadingKind kind, ReadingRow.Put put) {
      switch (put) {
        case NEW -> accepted++;
        case SAME -> duplicate++;
        case OTHER -> reject(row, kind, RejectionReason.VALUE_CONFLICT);
      }
    }

    void reject(ReadingRow row, ReadingKind kind, RejectionReason reason) {
      rejected.add(new RejectedReading(row.device() + "/" + kind.label(), reason));
    }

    PackOutcome outcome() {
      return new PackOutcome(accepted, duplicate, rejected);
    }
  }
}
