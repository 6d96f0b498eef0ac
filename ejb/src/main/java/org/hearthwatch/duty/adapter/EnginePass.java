package org.hearthwatch.duty.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * The steps of one pass of the engine, each in a transaction of its own and for so many rows at
 * most, so that nobody waits long for a lock and a crash loses nothing but the step.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@PermitAll
@WorksAs(Work.ENGINE)
public class EnginePass {

  private static final int BATCH = 2_000;

  @Inject private RecurringDuties recurring;
  @Inject private CalendarDuties calendar;
  @Inject private Escalation escalation;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Takes subjects that came into the register; answers how many. */
  public int takeNewSubjects() {
    return recurring.takeNewSubjects(BATCH);
  }

  /** Opens duties whose period has begun. */
  public RecurringDuties.Done openRecurring() {
    return recurring.open(BATCH);
  }

  /** Opens duties that a date sets off; answers how many. */
  public int openByCalendar() {
    return calendar.open();
  }

  /** Tells people about duties that have reached the next rung of their ladder. */
  public int escalate() {
    return escalation.climb(BATCH);
  }

  /** Writes down what the pass did. */
  public void note(Instant started, Instant finished, int opened, int matched, int steps) {
    em.createNativeQuery("insert into engine_run values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, Ids.next())
        .setParameter(2, started)
        .setParameter(3, finished)
        .setParameter(4, opened)
        .setParameter(5, matched)
        .setParameter(6, steps)
        .executeUpdate();
  }
}
