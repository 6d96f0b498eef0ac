package org.hearthwatch.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  @TempDir private Path home;

  @Test
  void isMadeOnceForItsOwnerOnlyAndThenKept() throws IOException {
    Path file = KeyFile.in(home.resolve("keys.properties"));
    String first = Files.readString(file);

    assertThat(KeyFile.in(file)).hasContent(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void holdsAKeyAndAnIndexKeyThatDiffer() throws IOException {
    Properties lines = new Properties();
    try (var reader = Files.newBufferedReader(KeyFile.in(home.resolve("keys.properties")))) {
      lines.load(reader);
    }

    String key = lines.getProperty("key.1").replace("AES-256-GCM:", "");
    assertThat(lines.getProperty("current")).isEqualTo("1");
    assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    assertThat(Base64.getDecoder().decode(lines.getProperty("index"))).hasSize(32);
    assertThat(lines.getProperty("index")).isNotEqualTo(key);
  }
}
