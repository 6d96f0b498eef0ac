package org.hearthwatch.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Properties;
import java.util.Set;
import org.hearthwatch.shared.KeyRing;
import org.hearthwatch.shared.Vault;

/**
 * The keys of this installation: from the file that {@code HEARTHWATCH_KEY_FILE} names, or else
 * from {@code HEARTHWATCH_KEYS}, lines parted by semicolons. Without any of them, or with a file
 * that others can read, the application does not start.
 */
@ApplicationScoped
public class Keys {

  private static final Set<PosixFilePermission> OF_OTHERS =
      Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

  /** The vault with these keys. */
  @Produces
  @Singleton
  public Vault vault() {
    return load();
  }

  static Vault load() {
    String file = setting("HEARTHWATCH_KEY_FILE", "hearthwatch.key.file");
    String lines = setting("HEARTHWATCH_KEYS", "hearthwatch.keys");
    if (file == null && lines == null) {
      throw new IllegalStateException(
          "No keys for personal data: set HEARTHWATCH_KEY_FILE (see docs/operations.md).");
    }
    Properties found = new Properties();
    try (Reader reader =
        file == null ? new StringReader(lines.replace(';', '\n')) : reader(Path.of(file))) {
      found.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The key file cannot be read", unreadable);
    }
    return new Vault(KeyRing.of(found));
  }

  private static Reader reader(Path file) throws IOException {
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    if (posix && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
      throw new IllegalStateException("The key file is open to others: chmod o-rwx it.");
    }
    return Files.newBufferedReader(file);
  }

  private static String setting(String variable, String property) {
    String value = System.getProperty(property, System.getenv(variable));
    return value == null || value.isBlank() ? null : value;
  }
}
