package org.hearthwatch.screening.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the screens look at every house, one after the other, four times a day. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScreenTimer {
  private static final Logger LOG = Logger.getLogger(ScreenTimer.class.getName());

  @Inject private Screens screens;
  @Inject private Clock clock;

  /** Looks. A house at which it fails keeps the others from nothing. */
  @Schedule(hour = "4,10,16,22", minute = "10", persistent = false)
  public void look() {
    for (String house : screens.houses()) {
      try {
        screens.look(house, clock.instant());
      } catch (RuntimeException failed) {
        LOG.log(Level.SEVERE, "The screens could not look at " + house, failed);
      }
    }
  }
}
