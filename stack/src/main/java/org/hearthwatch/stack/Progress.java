package org.hearthwatch.stack;

import java.io.PrintStream;
import java.time.Duration;

/** What the person at the terminal sees while the stack starts and stops. */
public interface Progress {
  /** One line of text. */
  void say(String line);

  /** A part is ready, or gone, after this time. */
  default void done(String part, String what, Duration took) {
    say("  %-12s %-42s %3d s".formatted(part, what, Math.round(took.toMillis() / 1000.0)));
  }

  /** Prints each line at once. */
  static Progress to(PrintStream out) {
    return line -> {
      synchronized (out) {
        out.println(line);
        out.flush();
      }
    };
  }
}
