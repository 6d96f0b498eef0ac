package org.hearthwatch.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what the launcher and the broker inside it log to a file, so that the terminal stays
 * readable.
 */
final class Logging {
  private static final int FILE_BYTES = 10 * 1024 * 1024;
  private static final int FILES = 3;

  private Logging() {}

  static void toFile(Path state) {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tF %1$tT,%1$tL %4$-7s [%3$s] %5$s%6$s%n");
    Logger root = Logger.getLogger("");
    try {
      Path log = Files.createDirectories(state.resolve("log")).resolve("launcher.log");
      FileHandler handler = new FileHandler(log.toString(), FILE_BYTES, FILES, true);
      handler.setFormatter(new SimpleFormatter());
      for (Handler console : root.getHandlers()) {
        root.removeHandler(console);
      }
      root.addHandler(handler);
      root.setLevel(Level.INFO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
