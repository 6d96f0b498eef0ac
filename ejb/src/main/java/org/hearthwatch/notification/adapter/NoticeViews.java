package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.notification.Notice;
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
    return all(List.of(notification)).get(0);
  }

  /** Notices as their reader sees them, whatever their number with one question for the names. */
  public List<NoticeView> all(List<Notification> notifications) {
    Set<UUID> persons =
        notifications.stream()
            .flatMap(one -> one.facts().words().values().values().stream())
            .flatMap(word -> Notice.personIn(word).stream())
            .collect(Collectors.toSet());
    Map<UUID, String> names = registry.residentNames(persons);
    return notifications.stream().map(one -> view(one, names)).toList();
  }

  private NoticeView view(Notification notification, Map<UUID, String> names) {
    Notification.Facts facts = notification.facts();
    Map<String, String> words = new HashMap<>(facts.words().values());
    words.replaceAll(
        (key, word) -> Notice.personIn(word).map(id -> names.getOrDefault(id, "")).orElse(word));
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
