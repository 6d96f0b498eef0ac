package org.hearthwatch.administration.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hearthwatch.administration.model.Access;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * Hands out the accounts that the realm has to follow, and takes note of what became of it, each in
 * a short transaction of its own. What is handed out is out of reach for everybody else until the
 * lease ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@WorksAs(Work.ACCOUNTS)
public class AccessDesk {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Accesses accesses;
  @Inject private Tickets tickets;
  @Inject private Clock clock;

  /** Up to so many accounts that the realm has to follow, the longest waiting first. */
  @SuppressWarnings("unchecked")
  public List<Ticket> claim(int most) {
    List<Access> due =
        em.createNativeQuery(
                """
                select * from account_access
                where state = 'WAITING' and next_at <= :now
                  and (leased_until is null or leased_until <= :now)
                order by next_at limit :most for update skip locked\
                """,
                Access.class)
            .setParameter("now", clock.instant())
            .setParameter("most", most)
            .getResultList();
    return due.stream().map(tickets::of).toList();
  }

  /** The realm has followed. */
  public void followed(Ticket ticket) {
    accesses
        .lock(ticket.user().username())
        .ifPresent(access -> access.followed(ticket.wanted(), clock.instant()));
  }

  /** The realm has not followed. */
  public void failed(Ticket ticket, RealmFailure why) {
    accesses
        .lock(ticket.user().username())
        .ifPresent(
            access ->
                access.failed(ticket.wanted(), why.getMessage(), why.isForGood(), clock.instant()));
  }
}
