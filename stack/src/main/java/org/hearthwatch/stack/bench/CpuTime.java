package org.hearthwatch.stack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time by process: of the servers of a stack with all their children, and our own. */
final class CpuTime {

  private final Path pids;

  /** For the servers whose process ids are kept in a directory. */
  CpuTime(Path pids) {
    this.pids = pids;
  }

  /** Seconds used since each process began. */
  Map<String, Double> seconds() throws IOException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(pids)) {
      for (Path file : files.sorted().toList()) {
        process(file)
            .ifPresent(process -> seconds.put(file.getFileName().toString(), withAll(process)));
      }
    }
    seconds.put("broker, if embedded", own(ProcessHandle.current()));
    return seconds;
  }

  private static Optional<ProcessHandle> process(Path file) throws IOException {
    String id = Files.readString(file).strip().split("\\s", 2)[0];
    return ProcessHandle.of(Long.parseLong(id));
  }

  private static double withAll(ProcessHandle process) {
    return own(process) + process.descendants().mapToDouble(CpuTime::own).sum();
  }

  /** Seconds of one process without its children. */
  static double own(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1_000.0;
  }
}
