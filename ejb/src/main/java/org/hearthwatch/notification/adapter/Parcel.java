package org.hearthwatch.notification.adapter;

import java.util.UUID;
import org.hearthwatch.notification.model.Delivery;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Preference;
import org.hearthwatch.notification.model.Webhook;

/**
 * All that a channel needs to send a notice, so that no transaction is open while it does.
 *
 * @param webhook null for e-mail
 */
public record Parcel(
    Delivery.Facts delivery, Notification.Facts notice, Preference reader, Webhook webhook) {

  /** Identifier of the delivery. */
  public UUID id() {
    return delivery.id();
  }
}
