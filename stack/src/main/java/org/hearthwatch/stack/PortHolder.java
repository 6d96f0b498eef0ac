package org.hearthwatch.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out from /proc which program listens on a port; knows nothing where there is no /proc. */
final class PortHolder {
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** The program's name and process id, if this user may see it. */
  static Optional<String> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .map(line -> line.trim().split("\\s+"))
        .filter(columns -> columns.length > 9 && columns[3].equals(LISTENING))
        .filter(columns -> columns[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
        .map(columns -> "socket:[" + columns[9] + "]")
        .flatMap(socket -> ProcessHandle.allProcesses().filter(process -> holds(process, socket)))
        .map(PortHolder::describe)
        .findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
    try (Stream<Path> links = Files.list(descriptors)) {
      return links.anyMatch(link -> target(link).equals(socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static String describe(ProcessHandle process) {
    String name =
        process
            .info()
            .command()
            .map(command -> Path.of(command).getFileName().toString())
            .orElse("");
    return "%s (process %d)".formatted(name.isEmpty() ? "a program" : name, process.pid());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
