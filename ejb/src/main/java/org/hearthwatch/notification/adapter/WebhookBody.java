package org.hearthwatch.notification.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Wording;
import org.hearthwatch.shared.adapter.Json;

/**
 * What a webhook gets. It names no person. {@code msgtype} and {@code text} are what the robots of
 * WeCom and DingTalk want; they ignore the rest, and others ignore them.
 */
record WebhookBody(Settings settings) {

  String of(Parcel parcel) {
    Notification.Facts notice = parcel.notice();
    String zh = title(notice, Locale.SIMPLIFIED_CHINESE);
    String link = settings.publicUrl() + notice.link();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", parcel.id());
    body.put("code", notice.code());
    body.put("severity", notice.severity());
    body.put("unit", parcel.webhook().unitCode());
    body.put("title", Map.of("zh", zh, "en", title(notice, Locale.ENGLISH)));
    body.put("link", link);
    body.put("createdAt", notice.createdAt());
    body.put("msgtype", "text");
    String mark = Wording.in(Locale.SIMPLIFIED_CHINESE).mark(notice.severity());
    body.put("text", Map.of("content", mark + zh + "\n" + link));
    try {
      return Json.MAPPER.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Plain values", impossible);
    }
  }

  private static String title(Notification.Facts notice, Locale locale) {
    return Wording.in(locale).title(notice.code(), notice.words().values());
  }
}
