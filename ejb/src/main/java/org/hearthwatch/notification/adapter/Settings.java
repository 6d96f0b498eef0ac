package org.hearthwatch.notification.adapter;

import java.util.Map;

/**
 * What the installation says about sending.
 *
 * @param publicUrl address of the product, without a slash at the end
 * @param smtpHost empty means that there is no e-mail
 * @param smtpUser empty means that the server wants no sign-in
 */
record Settings(String publicUrl, String smtpHost, String smtpUser, String smtpPassword) {

  /** From the environment; what is not set is the local stack's. */
  static Settings from(Map<String, String> environment) {
    return new Settings(
        environment.getOrDefault("HEARTHWATCH_PUBLIC_URL", "http://127.0.0.1:8080"),
        environment.getOrDefault("HEARTHWATCH_SMTP_HOST", ""),
        environment.getOrDefault("HEARTHWATCH_SMTP_USER", ""),
        environment.getOrDefault("HEARTHWATCH_SMTP_PASSWORD", ""));
  }

  boolean hasEmail() {
    return !smtpHost.isBlank();
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return publicUrl + ", " + smtpHost;
  }
}
