package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthwatch.record.CheckpointSealed;

/**
 * Checkpoints as files, one each, in a directory that had better be on another machine: what is
 * there cannot be taken back by whoever has the database.
 */
@ApplicationScoped
public class CheckpointFiles {

  private static final Pattern NAME = Pattern.compile("checkpoint-([0-9]{9,18})\\.json");

  @Inject private RecordSettings settings;

  /** Writes a checkpoint; once more does no harm. */
  public void onSealed(@Observes CheckpointSealed event) {
    settings
        .directory()
        .ifPresent(
            directory -> {
              String name = String.format(Locale.ROOT, "checkpoint-%09d.json", event.number());
              write(directory, name, event.document());
            });
  }

  /** All that were written, by number; none without a directory. */
  public Map<Long, String> all() {
    return settings
        .directory()
        .filter(Files::isDirectory)
        .map(CheckpointFiles::read)
        .orElse(Map.of());
  }

  private static Map<Long, String> read(Path directory) {
    Map<Long, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      files.forEach(
          file -> {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
              found.put(Long.valueOf(name.group(1)), content(file));
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A published checkpoint is never written over, not even by a rebuilt database. */
  private static void write(Path directory, String name, String document) {
    try {
      Files.createDirectories(directory);
      if (!Files.exists(directory.resolve(name))) {
        Path half = Files.writeString(directory.resolve(name + ".new"), document);
        Files.move(half, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("A checkpoint could not be published", unwritable);
    }
  }
}
