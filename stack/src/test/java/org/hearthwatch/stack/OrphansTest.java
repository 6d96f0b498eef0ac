package org.hearthwatch.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
  @TempDir Path pids;
  private Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void areStoppedByTheirPidFiles() throws IOException {
    process = new ProcessBuilder("sleep", "600").start();
    new PidFile(pids.resolve("wildfly")).write(process.toHandle());

    assertThat(Orphans.stopAll(pids)).isEqualTo(1);

    assertThat(process.isAlive()).isFalse();
    assertThat(pids).isEmptyDirectory();
  }

  @Test
  void areNotTakenForALaterProcessWithTheSameId() throws IOException {
    process = new ProcessBuilder("sleep", "600").start();
    Files.writeString(pids.resolve("wildfly"), process.pid() + " 2001-01-01T00:00:00Z\n");

    assertThat(Orphans.stopAll(pids)).isZero();

    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void areNotLookedForInAFileThatSaysNothing() throws IOException {
    Files.writeString(pids.resolve("wildfly"), "");

    assertThat(Orphans.stopAll(pids)).isZero();
  }
}
