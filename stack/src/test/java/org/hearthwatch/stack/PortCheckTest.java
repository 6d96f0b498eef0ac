package org.hearthwatch.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void passesWhenEveryPortIsFree() {
    assertThatCode(() -> PortCheck.requireFree(Ports.free())).doesNotThrowAnyException();
  }

  @Test
  void namesThePortItsHolderAndTheOptionToChangeIt() throws IOException {
    Ports free = Ports.free();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Ports ports =
          new Ports(free.web(), free.keycloak(), port, free.postgres(), free.management());

      assertThatThrownBy(() -> PortCheck.requireFree(ports))
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("java (process " + ProcessHandle.current().pid() + ")")
          .hasMessageContaining("--mqtt-port");
    }
  }

  @Test
  void refusesOnePortForTwoServers() {
    Ports free = Ports.free();
    Ports ports =
        new Ports(free.web(), free.web(), free.mqtt(), free.postgres(), free.management());

    assertThatThrownBy(() -> PortCheck.requireFree(ports))
        .hasMessageContaining("--web-port and --keycloak-port");
  }

  @Test
  void refusesANumberThatIsNoPort() {
    Ports free = Ports.free();
    Ports ports =
        new Ports(70_000, free.keycloak(), free.mqtt(), free.postgres(), free.management());

    assertThatThrownBy(() -> PortCheck.requireFree(ports)).hasMessageContaining("is no port");
  }
}
