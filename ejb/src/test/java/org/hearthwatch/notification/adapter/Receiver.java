package org.hearthwatch.notification.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;

/** Whoever a webhook calls: a real server on loopback that answers as the test says. */
final class Receiver implements AutoCloseable {

  /** One call. */
  record Call(String id, String timestamp, String signature, String body) {}

  /** What it answers. */
  record Answer(int status, String body) {}

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /**
   * Answers by the number of the call, from 1.
   *
   * @param answers what to answer
   */
  Receiver(IntFunction<Answer> answers) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hook", exchange -> answer(exchange, answers));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  List<Call> calls() {
    return new ArrayList<>(calls);
  }

  private void answer(HttpExchange exchange, IntFunction<Answer> answers) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(
        new Call(
            exchange.getRequestHeaders().getFirst("X-Hearthwatch-Id"),
            exchange.getRequestHeaders().getFirst("X-Hearthwatch-Timestamp"),
            exchange.getRequestHeaders().getFirst("X-Hearthwatch-Signature"),
            body));
    Answer answer = answers.apply(calls.size());
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
