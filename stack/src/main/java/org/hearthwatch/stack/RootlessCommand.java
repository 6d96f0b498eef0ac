package org.hearthwatch.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the launcher itself is root, a command runs in a user
 * namespace of its own, in which it has no rights that this user would not have.
 */
final class RootlessCommand {
  private final List<String> prefix;

  private RootlessCommand(List<String> prefix) {
    this.prefix = prefix;
  }

  /**
   * Finds out how commands have to be run here.
   *
   * @throws StackFailure for root on a machine that allows no user namespaces
   */
  static RootlessCommand forThisUser() {
    if (!output("id", "-u").equals("0")) {
      return new RootlessCommand(List.of());
    }
    String inside = output("unshare", "-U", "id", "-u");
    if (inside.isEmpty() || inside.equals("0")) {
      throw new StackFailure(
          "PostgreSQL does not run as root, and this machine allows no user namespaces: run Hearthwatch as an ordinary user.");
    }
    return new RootlessCommand(List.of("unshare", "-U"));
  }

  List<String> of(List<String> command) {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(command);
    return words;
  }

  private static String output(String... command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      return "";
    }
  }
}
