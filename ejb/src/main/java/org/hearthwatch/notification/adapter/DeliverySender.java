package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends a notice through its channel and notes what became of it. */
@ApplicationScoped
public class DeliverySender {

  private static final Logger LOG = Logger.getLogger(DeliverySender.class.getName());

  @Inject private DeliveryDesk desk;
  @Inject @Any private Instance<Channel> channels;

  /** Sends it; whatever goes wrong is noted with the delivery and not thrown. */
  public void send(Parcel parcel) {
    try {
      for (Channel channel : channels) {
        if (channel.kind() == parcel.delivery().channel()) {
          channel.send(parcel);
        }
      }
      desk.sent(parcel);
    } catch (NotDelivered failed) {
      desk.failed(parcel, failed);
    } catch (RuntimeException broken) {
      LOG.log(Level.WARNING, broken, () -> "Delivery " + parcel.id() + " could not be made");
      desk.failed(parcel, NotDelivered.forNow(broken.toString(), broken));
    }
  }
}
