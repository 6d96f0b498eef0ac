package org.hearthwatch.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Children that outlived a launcher that was killed: they still hold ports and data. */
final class Orphans {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Orphans() {}

  /**
   * Stops every process that an earlier launcher left behind, all at once.
   *
   * @return how many there were
   */
  static int stopAll(Path pids) {
    List<PidFile> files = files(pids);
    List<ProcessHandle> left = files.stream().flatMap(file -> file.process().stream()).toList();
    left.forEach(process -> Signal.INTERRUPT.send(process));
    left.forEach(process -> Signal.awaitOrKill(process, PATIENCE));
    files.forEach(PidFile::delete);
    return left.size();
  }

  private static List<PidFile> files(Path pids) {
    if (!Files.isDirectory(pids)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(pids)) {
      return entries.map(PidFile::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
