package org.hearthwatch.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL as it comes inside this program's jar, unpacked once into the state directory. */
final class PostgresBinaries {
  private static final int OWNER_MAY_EXECUTE = 0100;
  private final Path directory;

  private PostgresBinaries(Path directory) {
    this.directory = directory;
  }

  /** Unpacks them unless that was done before. */
  static PostgresBinaries unpackedIn(Path directory) {
    Path mark = directory.resolve("unpacked");
    if (!Files.exists(mark)) {
      try {
        FileTree.delete(directory);
        unpack(directory);
        Files.createFile(mark);
      } catch (IOException e) {
        throw new StackFailure(
            "PostgreSQL cannot be unpacked into %s: %s.".formatted(directory, e), e);
      }
    }
    return new PostgresBinaries(directory);
  }

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  private static void unpack(Path directory) throws IOException {
    String resource = "/postgres-linux-" + architecture() + ".txz";
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(resource)) {
      if (packed == null || !System.getProperty("os.name").equals("Linux")) {
        throw new StackFailure(
            "The local stack brings PostgreSQL for Linux on x86-64 and arm64 only, and this is %s on %s."
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
      }
      var tar = new TarArchiveInputStream(new XZInputStream(packed));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, directory);
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory)
      throws IOException {
    Path path = directory.resolve(entry.getName()).normalize();
    if (!path.startsWith(directory)) {
      throw new IOException("an entry points outside: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      Files.setPosixFilePermissions(path, permissions(entry.getMode()));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if ((mode & OWNER_MAY_EXECUTE) != 0) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
  }
}
