package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.notification.DeliveryChannel;
import org.hearthwatch.notification.model.Delivery;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Preference;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Ids;

/** What has to leave the house, is on its way, has arrived or was given up. */
@ApplicationScoped
public class Deliveries {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Preferences preferences;
  @Inject private Webhooks webhooks;
  @Inject private EmailChannel email;
  @Inject private Registry registry;

  /**
   * Plans how a notice leaves the house: by e-mail when its reader wants that, and to the webhooks
   * of the reader's unit. Quiet hours put it off, unless it is an emergency.
   */
  public void plan(Notification notification) {
    Notification.Facts notice = notification.facts();
    Preference reader = preferences.of(notice.recipient());
    Instant at = reader.notBefore(notice.createdAt(), notice.severity());
    if (email.isOn() && reader.wantsEmail()) {
      add(notification, DeliveryChannel.EMAIL, null, at);
    }
    registry
        .account(notice.recipient())
        .map(AccountView::unitCode)
        .map(unit -> webhooks.hearing(unit, notice.severity()))
        .orElse(List.of())
        .forEach(hook -> add(notification, DeliveryChannel.WEBHOOK, hook.id(), at));
  }

  /** The delivery of an id. */
  public Optional<Delivery> byId(UUID id) {
    return Optional.ofNullable(em.find(Delivery.class, id));
  }

  /** Those that were given up and nobody has looked at, the latest first. */
  public List<Delivery> dead() {
    return em.createQuery(
            "select d from Delivery d where d.state = DEAD order by d.settledAt desc",
            Delivery.class)
        .getResultList();
  }

  /** The soonest moment counts when a webhook was to be told the same thing already. */
  private void add(Notification notification, DeliveryChannel channel, UUID hook, Instant at) {
    em.createNativeQuery(
            """
            insert into notification_delivery as d
            (id, notification_id, content, channel, webhook_id, state, next_at, created_at)
            values (:id, :notification, :content, :channel, cast(:hook as uuid), 'WAITING', :at,
            :now)
            on conflict (webhook_id, content) where channel = 'WEBHOOK'
            do update set next_at = least(d.next_at, excluded.next_at)
            where d.state = 'WAITING' and d.attempts = 0""")
        .setParameter("id", Ids.next())
        .setParameter("notification", notification.id())
        .setParameter("content", notification.content())
        .setParameter("channel", channel.name())
        .setParameter("hook", hook == null ? null : hook.toString())
        .setParameter("at", at)
        .setParameter("now", notification.facts().createdAt())
        .executeUpdate();
  }
}
