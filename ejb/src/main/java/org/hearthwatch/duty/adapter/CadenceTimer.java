package org.hearthwatch.duty.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.registry.ContactPersonAssigned;
import org.hearthwatch.registry.PlacementStarted;

/**
 * Sets the engine going: every half minute, and at once when a placement begins or changes hands.
 * The database lets one of them at a time through, on this node and on others.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class CadenceTimer {

  private static final Logger LOG = Logger.getLogger(CadenceTimer.class.getName());

  @Inject private CadenceOpening opening;
  @Inject private Duties duties;

  /** Opens what is to be open by now. */
  @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
  public void tick() {
    int opened = opening.openAll();
    if (opened > 0) {
      LOG.info(() -> opened + " recurring duties opened");
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
}
