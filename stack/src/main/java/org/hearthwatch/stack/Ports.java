package org.hearthwatch.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The loopback ports of the stack.
 *
 * @param web the web application
 * @param keycloak Keycloak
 * @param mqtt the MQTT broker
 * @param postgres PostgreSQL
 * @param management WildFly's management interface
 */
public record Ports(int web, int keycloak, int mqtt, int postgres, int management) {

  /** The ports the documentation names. */
  public static Ports standard() {
    return new Ports(8080, 8180, 1883, 5433, 9990);
  }

  /** Five ports that were free a moment ago, for stacks that must not meet each other. */
  public static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      held.forEach(Ports::release);
    }
  }

  /** Port by the option that changes it. */
  Map<String, Integer> byOption() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("--web-port", web);
    ports.put("--keycloak-port", keycloak);
    ports.put("--mqtt-port", mqtt);
    ports.put("--postgres-port", postgres);
    ports.put("--management-port", management);
    return ports;
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
