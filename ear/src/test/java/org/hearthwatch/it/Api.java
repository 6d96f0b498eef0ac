package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The REST interface as a script sees it, signed in as one account or not at all. */
final class Api {

  /** An answer: status, headers as sent, the body as JSON where it is JSON. */
  record Answer(int status, HttpResponse<byte[]> raw, JsonNode json) {

    /** The stable code of a problem detail. */
    String code() {
      return json.path("code").asText();
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /** By HTTP/1.1: a connection of HTTP/2 that the server lets go of fails the next request. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Map<String, String> headers = new LinkedHashMap<>();

  private Api() {
    headers.put("Accept", "application/json");
  }

  static Api as(String username) {
    return withToken(Tokens.of(username));
  }

  static Api withToken(String token) {
    return anonymous().with("Authorization", "Bearer " + token);
  }

  static Api anonymous() {
    return new Api();
  }

  Api with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, Map<String, ?> body) {
    return post(path, text(body));
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /** A file as the body. */
  Answer post(String path, byte[] file) {
    return send(
        request(path)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(file)));
  }

  Answer put(String path, Map<String, ?> body) {
    return send("PUT", path, text(body));
  }

  Answer patch(String path, Map<String, ?> body) {
    return send("PATCH", path, text(body));
  }

  Answer send(String method, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(RunningStack.options().webUrl() + path));
    headers.forEach(request::header);
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), answer, json(answer));
    } catch (IOException failed) {
      throw new AssertionError("No answer to " + request.build().uri(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static String text(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
    boolean isJson =
        answer.headers().firstValue("Content-Type").orElse("").contains("json")
            && answer.body().length > 0;
    return isJson ? JSON.readTree(answer.body()) : MissingNode.getInstance();
  }
}
