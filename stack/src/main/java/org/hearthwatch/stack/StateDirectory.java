package org.hearthwatch.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the stack keeps everything that survives a restart; one running stack holds it at a time.
 */
final class StateDirectory implements AutoCloseable {
  /** Raised when state written by an older version can no longer be used. */
  static final String FORMAT = "1";

  /** The file of passwords in it. */
  static final String SECRETS = "secrets.properties";

  private static final String MARK = "hearthwatch-state";
  private final Path root;
  private final RandomAccessFile lockFile;

  private StateDirectory(Path root, RandomAccessFile lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Takes the directory for this process, making it if needed.
   *
   * @param reset whether to begin with an empty one
   * @throws StackFailure if another stack runs on it or it was written by another version
   */
  static StateDirectory open(Path root, boolean reset) {
    try {
      Files.createDirectories(root);
      requireOurs(root);
      StateDirectory state = new StateDirectory(root, lock(root));
      if (reset) {
        Orphans.stopAll(state.pids());
        state.empty();
      }
      state.requireFormat();
      Files.createDirectories(state.pids());
      Files.createDirectories(state.logs());
      return state;
    } catch (IOException e) {
      throw new StackFailure("The state directory %s cannot be used: %s.".formatted(root, e), e);
    }
  }

  Path root() {
    return root;
  }

  Path pids() {
    return root.resolve("pids");
  }

  Path logs() {
    return root.resolve("log");
  }

  Path secrets() {
    return root.resolve(SECRETS);
  }

  Path keys() {
    return root.resolve("keys.properties");
  }

  Path of(String part) {
    return root.resolve(part);
  }

  /** Lets another process have it. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses a directory with somebody else's files in it, which a reset would delete. */
  private static void requireOurs(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      if (!Files.exists(root.resolve(MARK)) && entries.findAny().isPresent()) {
        throw new StackFailure(
            "%s holds files that are not Hearthwatch's: choose another directory with --state."
                .formatted(root));
      }
    }
  }

  private static RandomAccessFile lock(Path root) throws IOException {
    RandomAccessFile file = new RandomAccessFile(root.resolve(MARK).toFile(), "rw");
    FileLock lock;
    try {
      lock = file.getChannel().tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      file.close();
      throw new StackFailure(
          "Hearthwatch already runs on %s: stop it first, or choose another directory with --state."
              .formatted(root));
    }
    return file;
  }

  private void empty() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.filter(path -> !path.endsWith(MARK)).toList()) {
        FileTree.delete(entry);
      }
    }
    lockFile.setLength(0);
  }

  private void requireFormat() throws IOException {
    lockFile.seek(0);
    String format = lockFile.readLine();
    if (format == null) {
      lockFile.writeBytes(FORMAT + System.lineSeparator());
    } else if (!format.equals(FORMAT)) {
      throw new StackFailure(
          "%s was written by another version of Hearthwatch (format %s, this one needs %s): run that version, or begin anew with --reset."
              .formatted(root, format, FORMAT));
    }
  }
}
