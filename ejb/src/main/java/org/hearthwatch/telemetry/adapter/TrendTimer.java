package org.hearthwatch.telemetry.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.telemetry.Resolution;

/** Sums readings up as time goes by, and lets go of those that are older than they are kept. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class TrendTimer {

  private static final Logger LOG = Logger.getLogger(TrendTimer.class.getName());

  /** Late readings come for 30 days, so no day goes before that. */
  private static final int SHORTEST = 31;

  private static final String USUAL = "90";

  @Inject private Trends trends;
  @Inject private Clock clock;
  private final AtomicBoolean running = new AtomicBoolean();

  /** Does what is to be done by now. */
  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  public void tick() {
    if (running.compareAndSet(false, true)) {
      try {
        for (Resolution resolution : Resolution.values()) {
          while (trends.advance(resolution, clock.instant())) {
            LOG.fine(() -> "Summing up readings by the " + resolution);
          }
          while (trends.catchUp(resolution)) {
            LOG.fine(() -> "Summing up what came late by the " + resolution);
          }
        }
      } finally {
        running.set(false);
      }
    }
  }

  /** Drops days that are older than {@code HEARTHWATCH_READINGS_DAYS} (90 unless set). */
  @Schedule(hour = "3", minute = "40", persistent = false)
  public void letGo() {
    String kept = System.getenv().getOrDefault("HEARTHWATCH_READINGS_DAYS", USUAL);
    int days = Math.max(SHORTEST, Integer.parseInt(kept));
    LocalDate before = Zones.day(clock.instant()).minusDays(days);
    int gone = trends.dropDays(before);
    LOG.info(() -> "%d days of readings before %s were dropped".formatted(gone, before));
  }
}
