package org.hearthwatch.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the machine has room for four servers; asked before they start to fail one by one. */
final class Memory {
  private static final long NEEDED_KIB = 2_500L * 1024;
  private static final String AVAILABLE = "MemAvailable:";

  private Memory() {}

  /**
   * Returns when there is enough, or when it cannot be known.
   *
   * @throws StackFailure saying how much there is and how much is needed
   */
  static void requireEnough() {
    available().ifPresent(Memory::requireEnough);
  }

  static void requireEnough(long availableKib) {
    if (availableKib < NEEDED_KIB) {
      throw new StackFailure(
          "Too little memory: %d MB are free and Hearthwatch needs %d MB; close other programs first."
              .formatted(availableKib / 1024, NEEDED_KIB / 1024));
    }
  }

  private static Optional<Long> available() {
    try {
      return Files.readAllLines(Path.of("/proc/meminfo")).stream()
          .filter(line -> line.startsWith(AVAILABLE))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
