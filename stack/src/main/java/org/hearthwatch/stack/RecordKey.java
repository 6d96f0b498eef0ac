package org.hearthwatch.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that signs the record's checkpoints: made on the first run, then kept. */
final class RecordKey {

  private RecordKey() {}

  /** The file of the secret half, readable by its owner only; the public half lies beside it. */
  static Path in(Path directory) {
    Path secret = directory.resolve("record-key.pem");
    try {
      if (!Files.exists(secret)) {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(directory.resolve("record-key.pub.pem"), pem("PUBLIC", pair.getPublic()));
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.writeString(secret, pem("PRIVATE", pair.getPrivate()));
      }
      return secret;
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new StackFailure("The key of the record cannot be made: %s.".formatted(e), e);
    }
  }

  private static String pem(String kind, Key key) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return "-----BEGIN %1$s KEY-----%n%2$s%n-----END %1$s KEY-----%n".formatted(kind, lines);
  }
}
