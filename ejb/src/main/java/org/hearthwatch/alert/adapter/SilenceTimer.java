package org.hearthwatch.alert.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.shared.adapter.Turns;
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
  // What devices sent while nobody listened is read and has become evidence by then.
  private static final Duration CAUGHT_UP = Duration.ofMinutes(30);

  @Inject private Turns turns;
  @Inject private DeviceSilence silence;
  @Inject private SilenceWatch devices;
  @Inject private SilenceClimb climb;
  @Inject private PersonSilence persons;
  @Inject private Clock clock;

  /** Devices: often, because some speak every few seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void lookAtDevices() {
    silence.noteStatuses();
    turns.take(SilenceTimer.class);
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
    turns.take(SilenceTimer.class);
    Instant now = clock.instant();
    silence
        .listeningSince(now)
        .filter(listening -> !listening.plus(CAUGHT_UP).isAfter(now))
        .ifPresent(listening -> persons.look(now));
  }
}
