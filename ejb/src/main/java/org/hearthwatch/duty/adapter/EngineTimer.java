package org.hearthwatch.duty.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.registry.ContactPersonAssigned;
import org.hearthwatch.registry.PlacementStarted;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * Sets the engine going: every half minute, and at once when a placement begins or changes hands.
 * Several nodes may run it at the same time; row locks share the work out.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@WorksAs(Work.ENGINE)
public class EngineTimer {

  private static final Logger LOG = Logger.getLogger(EngineTimer.class.getName());

  @Inject private EnginePass pass;
  @Inject private Duties duties;
  @Inject private Clock clock;

  private final AtomicBoolean running = new AtomicBoolean();

  /** Does whatever is to be done by now; a pass that takes longer than the interval goes on. */
  @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (running.compareAndSet(false, true)) {
      try {
        run();
      } finally {
        running.set(false);
      }
    }
  }

  /** Opens the duties of a new placement. */
  public void onPlacementStarted(@Observes PlacementStarted event) {
    duties.placementStarted(event.placementId());
  }

  /** Moves the duties of a placement to its new contact person. */
  public void onContactPersonAssigned(@Observes ContactPersonAssigned event) {
    duties.contactPersonAssigned(event);
  }

  private void run() {
    Instant started = clock.instant();
    int opened = 0;
    int matched = 0;
    int steps = 0;
    while (pass.takeNewSubjects() > 0) {
      LOG.fine("Took new subjects");
    }
    RecurringDuties.Done done = pass.openRecurring();
    while (done.rows() > 0) {
      opened += done.opened();
      matched += done.matched();
      done = pass.openRecurring();
    }
    opened += pass.openByCalendar();
    for (int reached = pass.escalate(); reached > 0; reached = pass.escalate()) {
      steps += reached;
    }
    if (opened + steps > 0) {
      pass.note(started, clock.instant(), opened, matched, steps);
      LOG.info("%d duties opened, %d of them done, %d steps".formatted(opened, matched, steps));
    }
  }
}
