package org.hearthwatch.notification;

/** A way by which a notice leaves the house. */
public enum DeliveryChannel {
  EMAIL,
  WEBHOOK
}
