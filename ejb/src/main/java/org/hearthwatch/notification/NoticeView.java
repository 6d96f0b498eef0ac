package org.hearthwatch.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.AccountView;

/**
 * A notice as its reader sees it.
 *
 * @param code what it is about, e.g. {@code DUTY_OVERDUE}
 * @param link path in the product
 * @param standingIn for whom the reader stands in; null when it is their own
 * @param readAt null while unread
 */
public record NoticeView(
    UUID id,
    Severity severity,
    String code,
    String titleZh,
    String titleEn,
    String bodyZh,
    String bodyEn,
    String link,
    AccountView standingIn,
    Instant createdAt,
    Instant readAt) {

  /** What it is about, in the language of the reader. */
  public String titleIn(Locale locale) {
    return isChinese(locale) ? titleZh : titleEn;
  }

  /** What one has to know, in the language of the reader. */
  public String bodyIn(Locale locale) {
    return isChinese(locale) ? bodyZh : bodyEn;
  }

  /** Whether it waits to be read. */
  public boolean unread() {
    return readAt == null;
  }

  private static boolean isChinese(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
  }
}
