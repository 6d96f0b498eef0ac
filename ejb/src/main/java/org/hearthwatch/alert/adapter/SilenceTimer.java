package org.hearthwatch.alert.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.telemetry.DeviceSilence;

/**
 * Looks for silence, which by its nature announces itself by no message. Each node stores what it
 * heard of devices that went off; one node at a time judges.
 */
@Singleton
@Startup
@PermitAll
@WorksAs(Work.SILENCE)
public class SilenceTimer {
  /** Any number, as long as nothing else locks by it. */
  private static final long LOCK = 4_812_021L;

  // What devices sent while nobody listened is read and has become evidence by then.
  private static final Duration CAUGHT_UP = Duration.ofMinutes(30);

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private DeviceSilence silence;
  @Inject private SilenceWatch devices;
  @Inject private SilenceClimb climb;
  @Inject private PersonSilence persons;
  @Inject private Clock clock;

  /** Devices: often, because some speak every few seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void lookAtDevices() {
    silence.noteStatuses();
    lock();
    Instant now = clock.instant();
    Optional<Instant> since = silence.listeningSince(now);
    since.ifPresent(
        listening -> {
          devices.look(listening, now);
          climb.look(now);
        });
  }

  /** Persons: their deadlines are hours apart. */
  @Schedule(hour = "*", minute = "2/5", persistent = false)
  public void lookAtPersons() {
    lock();
    Instant now = clock.instant();
    silence
        .listeningSince(now)
        .filter(listening -> !listening.plus(CAUGHT_UP).isAfter(now))
        .ifPresent(listening -> persons.look(now));
  }

  private void lock() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
        .setParameter("lock", LOCK)
        .getSingleResult();
  }
}
