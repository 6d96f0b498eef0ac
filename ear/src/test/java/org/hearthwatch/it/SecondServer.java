package org.hearthwatch.it;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthwatch.stack.Ports;

/** The application that is shipped, started once more on the same database as somebody wants it. */
final class SecondServer implements AutoCloseable {

  private static final String EAR = "hearthwatch.ear";

  private final Path base;
  private final Process process;

  SecondServer(Path base, Map<String, String> environment) throws IOException {
    this.base = base;
    Path target = RunningStack.options().home().resolve("ear/target");
    Path wildfly = target.resolve("wildfly");
    copy(wildfly.resolve("standalone/configuration"), base.resolve("configuration"));
    Files.createDirectories(base.resolve("deployments"));
    Files.copy(
        target.resolve(EAR),
        base.resolve("deployments").resolve(EAR),
        StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(marker(".failed"));
    ProcessBuilder builder = new ProcessBuilder(command(wildfly));
    builder.environment().put("JAVA_OPTS", "-Xmx512m -Djava.net.preferIPv4Stack=true");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(base.resolve("console.log").toFile());
    process = builder.start();
  }

  private List<String> command(Path wildfly) {
    Ports free = Ports.free();
    return List.of(
        wildfly.resolve("bin/standalone.sh").toString(),
        "-Djboss.server.base.dir=" + base,
        "-Djboss.node.name=second",
        "-Djboss.tx.node.id=second",
        "-Djboss.http.port=" + free.web(),
        "-Djboss.management.http.port=" + free.management());
  }

  /** Waits until the application was refused, and says why. */
  String refusal() throws IOException {
    await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> Files.exists(marker(".failed")) && Files.size(marker(".failed")) > 0);
    return Files.readString(marker(".failed"));
  }

  /** Stops the server, which the shell script runs as its child. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Path marker(String suffix) {
    return base.resolve("deployments").resolve(EAR + suffix);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
