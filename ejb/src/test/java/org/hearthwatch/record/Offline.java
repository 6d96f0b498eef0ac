package org.hearthwatch.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.stack.verify.VerifyCommand;
import picocli.CommandLine;

/** Runs {@code hearthwatch.jar verify} as somebody would who has the file and the public key. */
final class Offline {

  private Offline() {}

  /**
   * The exit code, a blank, and all that it says.
   *
   * @param keys a PEM file; null for none
   * @param published a directory of checkpoints; null for none
   */
  static String verify(Path directory, byte[] export, String keys, Path published) {
    List<String> words = new ArrayList<>();
    try {
      words.add(Files.write(directory.resolve("export.json"), export).toString());
      if (keys != null) {
        words.add("--key");
        words.add(Files.writeString(directory.resolve("key.pem"), keys).toString());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    if (published != null) {
      words.add("--against");
      words.add(published.toString());
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int exit =
        new CommandLine(new VerifyCommand())
            .setOut(out)
            .setErr(out)
            .execute(words.toArray(String[]::new));
    return exit + " " + said;
  }
}
