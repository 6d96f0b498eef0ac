package org.hearthwatch.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a child process beyond the launcher's own death. The start time is kept with the id, so
 * that a later process that happens to get the same id is never taken for ours.
 */
record PidFile(Path path) {

  void write(ProcessHandle process) {
    try {
      Files.writeString(path, process.pid() + " " + startOf(process) + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it still runs. */
  Optional<ProcessHandle> process() {
    try {
      List<String> words = List.of(Files.readString(path).trim().split(" "));
      return ProcessHandle.of(Long.parseLong(words.get(0)))
          .filter(ProcessHandle::isAlive)
          .filter(process -> words.size() > 1 && words.get(1).equals(startOf(process)));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
