package org.hearthwatch.record.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Looks each minute whether the hour is sealed, on the full hour first of all; so an outage delays
 * a checkpoint by as long as it lasts and no longer.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class CheckpointTimer {

  private static final Logger LOG = Logger.getLogger(CheckpointTimer.class.getName());

  @Inject private CheckpointSealer sealer;
  @Inject private RecordSettings settings;

  /** A key that cannot be read must not be found out at midnight. */
  @PostConstruct
  void check() {
    settings.hash();
    settings
        .signingKey()
        .ifPresentOrElse(
            key -> LOG.info(() -> "The record is sealed with key " + key.publicHalf().id()),
            () -> LOG.warning("No key: the record is not sealed (HEARTHWATCH_RECORD_KEY_FILE)"));
  }

  /** Seals what is due. */
  @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    sealer.seal().ifPresent(number -> LOG.info(() -> "Sealed checkpoint " + number));
  }
}
