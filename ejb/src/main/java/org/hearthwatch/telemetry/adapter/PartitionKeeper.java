package org.hearthwatch.telemetry.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.hearthwatch.shared.Zones;

/**
 * Makes the day partitions before they are needed: from the oldest day a late reading may have to a
 * week ahead. A reading without a partition would land in the default one and block that day's.
 */
@Singleton
@Startup
public class PartitionKeeper {
  private static final int DAYS_BACK = 31;
  private static final int DAYS_AHEAD = 7;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;

  /** Ensures the partitions; harmless when they exist. */
  @PostConstruct
  @Schedule(hour = "*/6", minute = "7", persistent = false)
  public void ensure() {
    LocalDate today = Zones.day(clock.instant());
    em.createNativeQuery(
            "select cast(ensure_reading_partitions(cast(:first as date), cast(:last as date)) as text)")
        .setParameter("first", today.minusDays(DAYS_BACK).toString())
        .setParameter("last", today.plusDays(DAYS_AHEAD).toString())
        .getSingleResult();
  }
}
