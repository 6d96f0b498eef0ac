package org.hearthwatch.notification.adapter;

import org.hearthwatch.notification.DeliveryChannel;

/** A way by which notices leave the house. The pages themselves need none: they read the inbox. */
interface Channel {

  /** Which one it is. */
  DeliveryChannel kind();

  /** Hands the notice over to the other side, or says why that could not be done. */
  void send(Parcel parcel) throws NotDelivered;
}
