package org.hearthwatch.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords the parts use among themselves: made at random on the first run, then kept. */
public final class Secrets {
  /** Each secret of the stack; the name in the file is the constant's in lower case. */
  enum Name {
    POSTGRES_SUPERUSER,
    DB_OWNER,
    DB_APP,
    DB_BROKER,
    DB_KEYCLOAK,
    OIDC_CLIENT,
    OIDC_ADMIN,
    MQTT_APP,
    KEYCLOAK_ADMIN
  }

  private static final int BYTES = 24;
  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /** Reads the file, adds what is missing in it, and keeps it readable by its owner only. */
  static Secrets in(Path file) {
    Properties values = new Properties();
    try {
      if (Files.exists(file)) {
        try (var reader = Files.newBufferedReader(file)) {
          values.load(reader);
        }
      } else {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
      if (fill(values)) {
        store(values, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Secrets(values);
  }

  String get(Name name) {
    return values.getProperty(key(name));
  }

  /** The password of the database role that owns the schema. */
  public String ownerPassword() {
    return get(Name.DB_OWNER);
  }

  /** The password of the application's database role. */
  public String appPassword() {
    return get(Name.DB_APP);
  }

  /** The password of Keycloak's own administrator, {@code admin} of the realm {@code master}. */
  public String keycloakAdminPassword() {
    return get(Name.KEYCLOAK_ADMIN);
  }

  /** The password of the application's MQTT user. */
  public String mqttPassword() {
    return get(Name.MQTT_APP);
  }

  private static boolean fill(Properties values) {
    SecureRandom random = new SecureRandom();
    boolean changed = false;
    for (Name name : Name.values()) {
      if (values.getProperty(key(name)) == null) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        values.setProperty(
            key(name), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        changed = true;
      }
    }
    return changed;
  }

  private static void store(Properties values, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      values.store(
          writer, "Passwords of this local Hearthwatch stack. Keep this file to yourself.");
    }
  }

  private static String key(Name name) {
    return name.name().toLowerCase(java.util.Locale.ROOT);
  }
}
