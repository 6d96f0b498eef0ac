package org.hearthwatch.notification.adapter;

/** The other side has not taken a notice. */
public class NotDelivered extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean hopeless;

  private NotDelivered(String why, boolean hopeless, Throwable cause) {
    super(why, cause);
    this.hopeless = hopeless;
  }

  /** It may work later. */
  static NotDelivered forNow(String why, Throwable cause) {
    return new NotDelivered(why, false, cause);
  }

  /** Trying again would be of no use. */
  static NotDelivered forGood(String why) {
    return new NotDelivered(why, true, null);
  }

  boolean isHopeless() {
    return hopeless;
  }
}
