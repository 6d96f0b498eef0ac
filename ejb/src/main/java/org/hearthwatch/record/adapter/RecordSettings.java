package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.record.model.Entry;
import org.hearthwatch.record.model.HashFunction;

/** What an installation sets for its record, by environment (or system properties). */
@ApplicationScoped
public class RecordSettings {

  /** The key that signs, if there is one: without it nothing is sealed. */
  public Optional<SigningKey> signingKey() {
    return setting("HEARTHWATCH_RECORD_KEY_FILE")
        .map(file -> content(Path.of(file)))
        .or(() -> setting("HEARTHWATCH_RECORD_KEY"))
        .map(SigningKey::of);
  }

  /** The keys whose signatures count: our own, and those of earlier years. */
  public List<VerifyingKey> trusted() {
    List<VerifyingKey> keys = new ArrayList<>();
    signingKey().ifPresent(key -> keys.add(key.publicHalf()));
    setting("HEARTHWATCH_RECORD_TRUSTED_KEYS")
        .map(file -> VerifyingKey.all(content(Path.of(file))))
        .ifPresent(keys::addAll);
    return keys;
  }

  /** What new entries and checkpoints are hashed with. */
  public HashFunction hash() {
    return Hashes.named(setting("HEARTHWATCH_RECORD_HASH").orElse(Entry.USUAL_ALGORITHM));
  }

  /** Where checkpoints are written as files, if anywhere. */
  public Optional<Path> directory() {
    return setting("HEARTHWATCH_RECORD_DIR").map(Path::of);
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getProperty(name, System.getenv(name)))
        .filter(value -> !value.isBlank());
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A key of the record cannot be read: " + file, unreadable);
    }
  }
}
