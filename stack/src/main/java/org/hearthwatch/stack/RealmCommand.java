package org.hearthwatch.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a Keycloak realm composed of a base and the variants laid over it. */
@Command(
    name = "realm",
    description = "Prints a realm file for Keycloak, composed of a base and what is laid over it.",
    mixinStandardHelpOptions = true)
final class RealmCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The base, then each variant.")
  private List<Path> files;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ObjectNode realm = JSON.createObjectNode();
    files.forEach(file -> RealmOverlay.lay(read(file), realm));
    spec.commandLine().getOut().println(realm.toPrettyString());
    return 0;
  }

  private static ObjectNode read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return JSON.readValue(text, ObjectNode.class);
    } catch (IOException e) {
      throw new StackFailure("%s is no realm file: %s".formatted(file, e.getMessage()), e);
    }
  }
}
