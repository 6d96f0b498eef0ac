package org.hearthwatch.notification.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.notification.model.Delivery;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Webhook;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * Hands out what is to be sent and takes note of what became of it, each in a short transaction of
 * its own. What is handed out is out of reach for every other node until the lease ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@WorksAs(Work.NOTIFIER)
public class DeliveryDesk {

  /** Well above what a whole batch can take; then its sender has died. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Preferences preferences;
  @Inject private Clock clock;

  /** Up to so many deliveries that are due, the longest waiting first. */
  @SuppressWarnings("unchecked")
  public List<Parcel> claim(int most) {
    Instant now = clock.instant();
    List<Delivery> due =
        em.createNativeQuery(
                """
                select d.* from notification_delivery d
                left join webhook w on w.id = d.webhook_id
                where d.state = 'WAITING' and d.next_at <= :now and coalesce(w.active, true)
                order by d.next_at limit :most for update of d skip locked\
                """,
                Delivery.class)
            .setParameter("now", now)
            .setParameter("most", most)
            .getResultList();
    due.forEach(delivery -> delivery.claim(now.plus(LEASE)));
    return due.stream().map(this::parcel).toList();
  }

  /** The other side has taken it. */
  public void sent(Parcel parcel) {
    em.find(Delivery.class, parcel.id()).sent(clock.instant());
  }

  /** The other side has not taken it; what is tried again respects quiet hours as well. */
  public void failed(Parcel parcel, NotDelivered why) {
    Severity severity = parcel.notice().severity();
    em.find(Delivery.class, parcel.id())
        .failed(
            why.getMessage(),
            why.isHopeless(),
            clock.instant(),
            moment -> parcel.reader().notBefore(moment, severity));
  }

  private Parcel parcel(Delivery delivery) {
    Delivery.Facts facts = delivery.facts();
    Notification.Facts notice = em.find(Notification.class, facts.notificationId()).facts();
    Webhook webhook = facts.webhookId() == null ? null : em.find(Webhook.class, facts.webhookId());
    return new Parcel(facts, notice, preferences.of(notice.recipient()), webhook);
  }
}
