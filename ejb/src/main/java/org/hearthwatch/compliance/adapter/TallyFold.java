package org.hearthwatch.compliance.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * Moves what changed into the tally every few seconds. Figures are the same before and after, only
 * cheaper after; so it does not matter when it happens, and the database lets one node through.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@WorksAs(Work.TALLY)
public class TallyFold {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Moves everything that is there. */
  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  public void tick() {
    em.createNativeQuery("select fold_duty_changes()").getSingleResult();
  }
}
