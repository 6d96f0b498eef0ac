package org.hearthwatch.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The keys that seal personal data in this stack's database: made at random on the first start,
 * then kept. Without this file the names in the database are lost.
 */
final class KeyFile {
  private static final int BYTES = 32;

  private KeyFile() {}

  /** Makes the file when it is not there; only its owner may read it. */
  static Path in(Path file) {
    if (!Files.exists(file)) {
      try {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.write(
            file,
            List.of(
                "# Keys for personal data. Whoever loses them loses the data; see"
                    + " docs/operations.md.",
                "current=1",
                "key.1=AES-256-GCM:" + random(),
                "index=" + random()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return file.toAbsolutePath();
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
