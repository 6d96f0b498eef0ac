package org.hearthwatch.web.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the realm's account interface says of a person's devices and their sessions. */
final class RealmDevices {

  private static final Comparator<SignIn> ORDER =
      Comparator.comparing(SignIn::current)
          .thenComparing(SignIn::lastUsedAt)
          .reversed()
          .thenComparing(SignIn::id);

  private RealmDevices() {}

  static List<SignIn> read(JsonNode devices) {
    List<SignIn> signIns = new ArrayList<>();
    for (JsonNode device : devices) {
      device.path("sessions").forEach(session -> signIns.add(signIn(device, session)));
    }
    signIns.sort(ORDER);
    return signIns;
  }

  private static SignIn signIn(JsonNode device, JsonNode session) {
    return new SignIn(
        session.path("id").asText(),
        name(session.path("browser").asText(), device.path("os").asText()),
        session.path("ipAddress").asText(),
        Instant.ofEpochSecond(session.path("started").asLong()),
        Instant.ofEpochSecond(session.path("lastAccess").asLong()),
        session.path("current").asBoolean());
  }

  /** E.g. "Chrome 126 · Linux"; the realm says "Other" and "Unknown" of what it does not know. */
  private static String name(String browser, String system) {
    return Stream.of(browser.replaceFirst("/(\\d*).*", " $1"), system)
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !part.matches("(?i)(other|unknown).*"))
        .collect(Collectors.joining(" · "));
  }
}
