package org.hearthwatch.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthwatch.stack.verify.VerifyCommand;
import picocli.CommandLine;

/** Runs {@code hearthwatch.jar verify} as somebody would who has the file and the public key. */
final class Offline {

  private Offline() {}

  /** The exit code, a blank, and all that it says. */
  static String verify(Path directory, byte[] export, String key, Path published) {
    try {
      Path file = Files.write(directory.resolve("export.json"), export);
      Path pem = Files.writeString(directory.resolve("key.pem"), key);
      StringWriter said = new StringWriter();
      PrintWriter out = new PrintWriter(said, true);
      int exit =
          new CommandLine(new VerifyCommand())
              .setOut(out)
              .setErr(out)
              .execute(file.toString(), "--key", pem.toString(), "--against", published.toString());
      return exit + " " + said;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
