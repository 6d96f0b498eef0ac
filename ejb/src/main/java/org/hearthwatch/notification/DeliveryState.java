package org.hearthwatch.notification;

/** How far a delivery has got. */
public enum DeliveryState {
  /** To be tried, now or later. */
  WAITING,
  /** The other side has taken it. */
  SENT,
  /** Given up; somebody has to look. */
  DEAD,
  /** Somebody decided that it need not be sent any more. */
  DROPPED
}
