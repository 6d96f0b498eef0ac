package org.hearthwatch.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {
  @TempDir Path directory;

  @Test
  void isHeldByOneRunningStackAtATime() {
    try (StateDirectory held = StateDirectory.open(directory, false)) {
      assertThat(held.root()).isEqualTo(directory);
      assertThatThrownBy(() -> StateDirectory.open(directory, false))
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining("already runs");
    }
    StateDirectory.open(directory, false).close();
  }

  @Test
  void isRefusedWhenAnotherVersionWroteIt() throws IOException {
    Files.writeString(directory.resolve("hearthwatch-state"), "0\n");

    assertThatThrownBy(() -> StateDirectory.open(directory, false))
        .hasMessageContaining("another version")
        .hasMessageContaining("--reset");
  }

  @Test
  void beginsAnewWhenReset() throws IOException {
    StateDirectory.open(directory, false).close();
    Files.writeString(Files.createDirectory(directory.resolve("postgres")).resolve("file"), "x");

    StateDirectory.open(directory, true).close();

    assertThat(directory.resolve("postgres")).doesNotExist();
  }

  @Test
  void neverTakesADirectoryWithSomebodyElsesFiles() throws IOException {
    Path precious = Files.writeString(directory.resolve("thesis.txt"), "ten years");

    assertThatThrownBy(() -> StateDirectory.open(directory, true))
        .hasMessageContaining("not Hearthwatch's");
    assertThat(precious).exists();
  }

  @Test
  void keepsItsPasswordsFromOneRunToTheNextAndFromOtherUsers() throws IOException {
    Path file = directory.resolve("secrets.properties");
    String first = Secrets.in(file).appPassword();

    assertThat(first).hasSize(32);
    assertThat(Secrets.in(file).appPassword()).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
