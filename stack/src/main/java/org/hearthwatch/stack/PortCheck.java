package org.hearthwatch.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes sure, before anything starts, that every port is free, and says who holds one that is not.
 */
final class PortCheck {
  private PortCheck() {}

  /**
   * Returns when all ports are free.
   *
   * @throws StackFailure naming the port, its holder if that can be seen, and the option to change
   *     it
   */
  static void requireFree(Ports ports) {
    Map<Integer, String> seen = new HashMap<>();
    ports
        .byOption()
        .forEach(
            (option, port) -> {
              String other = seen.put(port, option);
              if (other != null) {
                throw new StackFailure(
                    "%s and %s are both %d: give each its own port."
                        .formatted(other, option, port));
              }
              requireFree(option, port);
            });
  }

  private static void requireFree(String option, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException | IllegalArgumentException e) {
      throw new StackFailure(sentence(option, port), e);
    }
  }

  private static String sentence(String option, int port) {
    if (port < 1 || port > 65535) {
      return "%d is no port: give %s a number from 1 to 65535.".formatted(port, option);
    }
    String holder = PortHolder.of(port).map(who -> " by " + who).orElse("");
    return "Port %d is already taken%s: stop that program or choose another port with %s."
        .formatted(port, holder, option);
  }
}
