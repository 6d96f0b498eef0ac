package org.hearthwatch.notification;

import java.time.LocalTime;

/**
 * How somebody wants to be told.
 *
 * @param language {@code zh-CN} or {@code en}, for what is sent
 * @param email address; null when there is none
 * @param emailOn whether notices go there as well
 * @param quietFrom beginning of the quiet hours in Shanghai, null without any
 * @param quietUntil their end; before the beginning when they pass midnight
 */
public record PreferenceView(
    String language, String email, boolean emailOn, LocalTime quietFrom, LocalTime quietUntil) {}
