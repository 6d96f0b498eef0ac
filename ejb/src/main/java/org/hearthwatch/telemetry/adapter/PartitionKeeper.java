package org.hearthwatch.telemetry.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.shared.Zones;

/**
 * Makes the day partitions before they are needed: from the oldest day a late reading may have to a
 * week ahead. A reading without a partition would land in the default one and block that day's.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartitionKeeper {
  private static final Logger LOG = Logger.getLogger(PartitionKeeper.class.getName());
  private static final int DAYS_BACK = 31;
  private static final int DAYS_AHEAD = 7;

  @Inject private Partitions partitions;
  @Inject private Clock clock;

  /** Ensures the partitions; a failure leaves the default partition to take the readings. */
  @PostConstruct
  @Schedule(hour = "*/6", minute = "7", persistent = false)
  public void ensure() {
    LocalDate today = Zones.day(clock.instant());
    try {
      partitions.ensure(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The partitions of readings could not be made", e);
    }
  }
}
