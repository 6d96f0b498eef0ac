package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.hearthwatch.notification.DeliveryView;
import org.hearthwatch.notification.model.Delivery;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Wording;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** Deliveries with what they carry and where to. */
@ApplicationScoped
@WorksAs(Work.NOTIFIER)
public class DeliveryViews {

  @Inject private Inbox inbox;
  @Inject private Webhooks webhooks;
  @Inject private Preferences preferences;
  @Inject private Registry registry;

  /** The delivery as the administrator sees it. */
  public DeliveryView view(Delivery delivery) {
    Delivery.Facts facts = delivery.facts();
    Notification.Facts notice = inbox.byId(facts.notificationId()).orElseThrow().facts();
    Map<String, String> words = notice.words().values();
    return new DeliveryView(
        facts.id(),
        facts.channel(),
        registry.account(notice.recipient()).orElseThrow(),
        target(facts, notice),
        notice.severity(),
        Wording.in(Locale.SIMPLIFIED_CHINESE).title(notice.code(), words),
        Wording.in(Locale.ENGLISH).title(notice.code(), words),
        facts.attempts(),
        facts.lastError(),
        facts.createdAt(),
        facts.settledAt());
  }

  private String target(Delivery.Facts facts, Notification.Facts notice) {
    return facts.webhookId() == null
        ? preferences.of(notice.recipient()).view().email()
        : webhooks.byId(facts.webhookId()).orElseThrow().target().url();
  }
}
