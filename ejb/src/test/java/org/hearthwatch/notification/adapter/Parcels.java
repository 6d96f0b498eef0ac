package org.hearthwatch.notification.adapter;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.notification.DeliveryChannel;
import org.hearthwatch.notification.DeliveryState;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.PreferenceView;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.notification.model.Delivery;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Preference;

/** Notices ready to be sent. */
final class Parcels {

  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private Parcels() {}

  /** A fall, for a reader with that language and address. */
  static Parcel mail(String language, String address) {
    Preference reader = new Preference("contact");
    reader.change(
        new PreferenceView(language, address, true, LocalTime.of(22, 0), LocalTime.of(7, 0)));
    Delivery.Facts delivery =
        new Delivery.Facts(
            new UUID(7, 1),
            new UUID(7, 2),
            DeliveryChannel.EMAIL,
            null,
            DeliveryState.WAITING,
            1,
            null,
            NOW,
            null);
    return new Parcel(delivery, fall(), reader, null);
  }

  private static Notification.Facts fall() {
    Map<String, String> words =
        Map.of(
            "number", "AL-2026-000007",
            "person", "阿强",
            "facility_zh", "安心托养院",
            "facility_en", "Anxin home",
            "observed", NOW.toString());
    Notice notice =
        new Notice("k", "contact", Severity.EMERGENCY, "ALERT_FALL", words, "/alerts?id=7");
    return new Notification(new UUID(7, 2), notice, "contact", NOW).facts();
  }
}
