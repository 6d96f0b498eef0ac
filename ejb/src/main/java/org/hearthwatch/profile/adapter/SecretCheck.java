package org.hearthwatch.profile.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.shared.StartCheck;

/** The secrets of the environment: all there, long enough, none that everybody knows or twice. */
@ApplicationScoped
public class SecretCheck implements StartCheck {

  private static final int SHORTEST = 16;

  private static final List<String> SECRETS =
      List.of(
          "HEARTHWATCH_DB_PASSWORD",
          "HEARTHWATCH_DB_OWNER_PASSWORD",
          "HEARTHWATCH_MQTT_PASSWORD",
          "HEARTHWATCH_OIDC_SECRET",
          "HEARTHWATCH_OIDC_ADMIN_SECRET");

  /** Parts that a person writes where a secret should be. */
  private static final Set<String> WELL_KNOWN =
      Set.of("hearthwatch", "password", "secret", "change", "123456", "keycloak", "postgres");

  /** A longer secret that has such a part somewhere is fine; one that is little else is not. */
  private static final int LEAST_BESIDE = 12;

  @Override
  public List<String> faults(Map<String, String> environment) {
    List<String> faults = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String name : SECRETS) {
      String secret = environment.getOrDefault(name, "").strip();
      if (secret.isEmpty()) {
        faults.add(name + " is not set");
      } else if (isWellKnown(secret)) {
        faults.add(name + " is a well-known default");
      } else if (secret.length() < SHORTEST) {
        faults.add(name + " is shorter than " + SHORTEST + " characters");
      }
      String other = secret.isEmpty() ? null : seen.putIfAbsent(secret, name);
      if (other != null) {
        faults.add(name + " is the same as " + other);
      }
    }
    return faults;
  }

  private static boolean isWellKnown(String secret) {
    String lower = secret.toLowerCase(Locale.ROOT);
    return WELL_KNOWN.stream()
        .anyMatch(part -> lower.contains(part) && lower.length() - part.length() < LEAST_BESIDE);
  }
}
