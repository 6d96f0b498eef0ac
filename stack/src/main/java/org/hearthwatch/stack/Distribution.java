package org.hearthwatch.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the build made: the servers and the application.
 *
 * @param home the root of the source tree it was built in
 */
record Distribution(Path home) {

  Path wildfly() {
    return home.resolve("ear/target/wildfly");
  }

  Path keycloak() {
    return home.resolve("ear/target/keycloak");
  }

  Path application() {
    return home.resolve("ear/target/hearthwatch.ear");
  }

  /** Complains in one sentence about the first thing that is missing. */
  void requireBuilt() {
    Stream.of(
            wildfly().resolve(".hearthwatch-configured"),
            keycloak().resolve(".hearthwatch-configured"),
            application())
        .filter(path -> !Files.exists(path))
        .findFirst()
        .ifPresent(
            path -> {
              throw new StackFailure(
                  "%s is missing: build Hearthwatch first, with ./run.sh or mvn package."
                      .formatted(path));
            });
  }

  /** The Java that runs this very program. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
