package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Requests that would be in order, were it not that every identifier in them belongs to another
 * line: bodies are made from the schema, so that no field is forgotten.
 */
final class Forgery {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Interface schemas;
  private final Line other;
  private final Map<String, String> collections = new LinkedHashMap<>();

  Forgery(Interface schemas, Line other) {
    this.schemas = schemas;
    this.other = other;
    collections.put("placement", "placements");
    collections.put("agreement", "agreements");
    collections.put("shift", "shifts");
    collections.put("template", "inspection-templates");
    collections.put("inspection", "inspections");
    collections.put("finding", "findings");
    collections.put("alert", "alerts");
    collections.put("incident", "incidents");
    collections.put("device", "devices");
  }

  /** A body with every field filled, or an empty object. */
  String body(JsonNode schema) {
    JsonNode made = value("", schemas.resolve(schema));
    return made.isObject() ? made.toString() : "{}";
  }

  /** What a field or parameter of that name holds in the other line; null when it names nothing. */
  String identifier(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    if (word.contains("resident") || (word.contains("person") && word.endsWith("id"))) {
      return other.resident();
    }
    if (word.contains("facility") || word.equals("unit")) {
      return other.facility();
    }
    if (word.contains("station")) {
      return other.station();
    }
    if (word.equals("division")) {
      return other.division();
    }
    if (word.equals("subject")) {
      return other.facility();
    }
    if (word.matches("username|deputy|successor|inspector|accountable")) {
      return other.account("contact-person");
    }
    return collections.entrySet().stream()
        .filter(known -> word.startsWith(known.getKey()))
        .map(known -> other.firstOrNobody(known.getValue()))
        .findFirst()
        .orElse(null);
  }

  private JsonNode value(String name, JsonNode schema) {
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    String identifier = name.isEmpty() ? null : identifier(name);
    if (identifier != null && !schema.has("properties")) {
      return JSON.textNode(identifier);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> list(name, schema);
      case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(30));
      case "boolean" -> JSON.booleanNode(false);
      default -> JSON.textNode(text(schema.path("format").asText()));
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            field ->
                object.set(
                    field.getKey(), value(field.getKey(), schemas.resolve(field.getValue()))));
    return object;
  }

  private ArrayNode list(String name, JsonNode schema) {
    return JSON.arrayNode().add(value(name, schemas.resolve(schema.path("items"))));
  }

  private static String text(String format) {
    return switch (format) {
      case "date" -> LocalDate.ofInstant(Instant.now(), java.time.ZoneOffset.UTC).toString();
      case "date-time" -> Instant.now().minus(1, ChronoUnit.HOURS).toString();
      case "local-time" -> "22:00";
      case "char" -> "D";
      default -> "forged";
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }
}
