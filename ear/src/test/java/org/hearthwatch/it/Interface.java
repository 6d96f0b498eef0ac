package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The REST interface as its own OpenAPI document tells it, so that no operation is forgotten. */
final class Interface {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** One operation: its method in capitals and its path with parameters in braces. */
  record Operation(String method, String path, JsonNode description) {

    /** What the matrix calls it. */
    String name() {
      return method + " " + path;
    }

    boolean reads() {
      return method.equals("GET");
    }

    /** The names of its query parameters. */
    Set<String> queryParameters() {
      Set<String> names = new TreeSet<>();
      for (JsonNode parameter : description.path("parameters")) {
        if (parameter.path("in").asText().equals("query")) {
          names.add(parameter.path("name").asText());
        }
      }
      return names;
    }

    /** The schema of its body; missing when it takes none. */
    JsonNode bodySchema() {
      return description.at("/requestBody/content/application~1json/schema");
    }
  }

  private final JsonNode document;

  private Interface(JsonNode document) {
    this.document = document;
  }

  /** As the running server describes it. */
  static Interface ofTheServer() {
    return new Interface(Api.anonymous().get("/openapi?format=JSON").json());
  }

  /** Every operation below {@code /api/}, by path and method. */
  List<Operation> operations() {
    List<Operation> found = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(path -> found.addAll(operations(path.getKey(), path.getValue())));
    found.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
    return found;
  }

  /** A schema, also where it stands behind a reference. */
  JsonNode resolve(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }

  private static List<Operation> operations(String path, JsonNode item) {
    return StreamSupport.stream(item.properties().spliterator(), false)
        .filter(entry -> path.startsWith("/api/") && METHODS.contains(entry.getKey()))
        .map(Interface::upper)
        .map(entry -> new Operation(entry.getKey(), path, entry.getValue()))
        .toList();
  }

  private static Map.Entry<String, JsonNode> upper(Map.Entry<String, JsonNode> operation) {
    return Map.entry(operation.getKey().toUpperCase(Locale.ROOT), operation.getValue());
  }
}
