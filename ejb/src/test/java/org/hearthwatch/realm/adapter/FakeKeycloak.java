package org.hearthwatch.realm.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearthwatch.shared.adapter.Json;

/** As much of Keycloak's admin API as the client uses; it notes every call but those that read. */
final class FakeKeycloak implements AutoCloseable {

  /** A user with its roles. */
  static final class User {
    JsonNode shape;
    final Set<String> roles = new TreeSet<>(Set.of("default-roles-hearthwatch"));
  }

  final Map<String, User> users = new LinkedHashMap<>();
  final List<String> calls = new ArrayList<>();

  /** Tokens given out so far; only the last one is accepted. */
  int tokens;

  /** What is answered to everything; 0 for what is right. */
  int broken;

  private final HttpServer server;

  FakeKeycloak() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/realms/test/protocol/openid-connect/token", this::token);
    server.createContext("/admin/realms/test/", this::admin);
    server.start();
  }

  RealmSettings settings() {
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    return new RealmSettings(base + "/realms/test", "secret");
  }

  private void token(HttpExchange call) throws IOException {
    call.getRequestBody().readAllBytes();
    tokens++;
    answer(call, 200, "{\"access_token\":\"t%d\",\"expires_in\":60}".formatted(tokens));
  }

  private void admin(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String given = call.getRequestHeaders().getFirst("Authorization");
    if (broken != 0) {
      answer(call, broken, "{}");
    } else if (!given.equals("Bearer t" + tokens)) {
      answer(call, 401, "{}");
    } else {
      URI uri = call.getRequestURI();
      String path = uri.getPath().substring("/admin/realms/test".length());
      if (!"GET".equals(call.getRequestMethod())) {
        calls.add(call.getRequestMethod() + " " + path);
      }
      handle(call, path, uri.getQuery(), Json.MAPPER.readTree(body.isEmpty() ? "null" : body));
    }
  }

  private void handle(HttpExchange call, String path, String query, JsonNode body)
      throws IOException {
    String method = call.getRequestMethod();
    if (path.equals("/users")) {
      if ("GET".equals(method)) {
        String name = query.substring(query.indexOf("username=") + "username=".length());
        answer(call, 200, users.containsKey(name) ? "[{\"id\":\"%s\"}]".formatted(name) : "[]");
      } else {
        User user = new User();
        user.shape = body;
        boolean taken = users.putIfAbsent(body.path("username").asText(), user) != null;
        answer(call, taken ? 409 : 201, "");
      }
    } else if (path.contains("/role-mappings/realm")) {
      roles(call, users.get(path.split("/")[2]), path.endsWith("/available"), body);
    } else if (path.endsWith("/sessions")) {
      answer(call, 200, "[{\"id\":\"of-%s\"}]".formatted(path.split("/")[2]));
    } else {
      if ("PUT".equals(method) && path.split("/").length == 3) {
        users.get(path.split("/")[2]).shape = body;
      }
      answer(call, 204, "");
    }
  }

  private void roles(HttpExchange call, User user, boolean available, JsonNode body)
      throws IOException {
    if ("GET".equals(call.getRequestMethod())) {
      List<String> names =
          available ? List.of("admin", "inspector", "offline_access") : List.copyOf(user.roles);
      answer(
          call,
          200,
          Json.MAPPER.writeValueAsString(
              names.stream().map(name -> Map.of("id", name, "name", name)).toList()));
      return;
    }
    for (JsonNode role : body) {
      if ("POST".equals(call.getRequestMethod())) {
        user.roles.add(role.path("name").asText());
      } else {
        user.roles.remove(role.path("name").asText());
      }
    }
    answer(call, 204, "");
  }

  private static void answer(HttpExchange call, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      call.getResponseBody().write(bytes);
    }
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
