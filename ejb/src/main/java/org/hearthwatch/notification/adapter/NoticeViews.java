package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Wording;
import org.hearthwatch.registry.Registry;

/** Notices in words, in both languages. */
@ApplicationScoped
public class NoticeViews {

  @Inject private Registry registry;

  /** The notice as its reader sees it. */
  public NoticeView view(Notification notification) {
    Notification.Facts facts = notification.facts();
    Map<String, String> words = facts.words().values();
    Wording zh = Wording.in(Locale.SIMPLIFIED_CHINESE);
    Wording en = Wording.in(Locale.ENGLISH);
    return new NoticeView(
        facts.id(),
        facts.severity(),
        facts.code(),
        zh.title(facts.code(), words),
        en.title(facts.code(), words),
        zh.body(facts.code(), words),
        en.body(facts.code(), words),
        facts.link(),
        registry.account(facts.standingIn()).orElse(null),
        facts.createdAt(),
        facts.readAt());
  }
}
