package org.hearthwatch.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.AccountView;

/**
 * A delivery that was given up, as the administrator sees it. It names no person: the title is the
 * one that leaves the house.
 *
 * @param target the address of the webhook, or the e-mail address of the recipient
 * @param error what the last attempt met with
 */
public record DeliveryView(
    UUID id,
    DeliveryChannel channel,
    AccountView recipient,
    String target,
    Severity severity,
    String titleZh,
    String titleEn,
    int attempts,
    String error,
    Instant createdAt,
    Instant givenUpAt) {

  /** What it is about, in the language of the reader. */
  public String titleIn(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? titleZh : titleEn;
  }
}
