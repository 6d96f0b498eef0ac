package org.hearthwatch.profile.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.shared.StartCheck;

/** Nothing that people or devices send travels in the clear, and nothing pretends to be a demo. */
@ApplicationScoped
public class AddressCheck implements StartCheck {

  private static final Set<String> SEALED = Set.of("ssl", "wss", "mqtts");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  @Override
  public List<String> faults(Map<String, String> environment) {
    List<String> faults = new ArrayList<>();
    for (String name : List.of("HEARTHWATCH_PUBLIC_URL", "HEARTHWATCH_OIDC_URL")) {
      if (!environment.getOrDefault(name, "").startsWith("https://")) {
        faults.add(name + " has to be an https:// address");
      }
    }
    if (isOpen(environment.getOrDefault("HEARTHWATCH_MQTT_URL", "tcp://127.0.0.1:1883"))) {
      faults.add("HEARTHWATCH_MQTT_URL leads to another machine without TLS: use ssl://");
    }
    if (Boolean.parseBoolean(environment.get("HEARTHWATCH_DEMO"))) {
      faults.add("HEARTHWATCH_DEMO is true: this is no demo");
    }
    if (owner(environment).equals(environment.getOrDefault("HEARTHWATCH_DB_USER", ""))) {
      faults.add("HEARTHWATCH_DB_USER is the owner of the schema: use a role that owns nothing");
    }
    return faults;
  }

  private static String owner(Map<String, String> environment) {
    return environment.getOrDefault("HEARTHWATCH_DB_OWNER", "hearthwatch_owner");
  }

  private static boolean isOpen(String mqtt) {
    try {
      URI address = URI.create(mqtt.strip());
      return !SEALED.contains(String.valueOf(address.getScheme()))
          && !LOOPBACK.contains(String.valueOf(address.getHost()));
    } catch (IllegalArgumentException noAddress) {
      return true;
    }
  }
}
