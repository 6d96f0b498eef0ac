package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of the demo province, from its station to its facility, and what there is to be found in
 * it. Subjects are looked up in the lists of those who work there, nearest to the person first.
 */
final class Line {

  static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");

  static final Line FIRST = new Line("510100", "");
  static final Line SECOND = new Line("510300", "-2");

  private static final List<String> WORKING_THERE =
      List.of("facility-staff", "contact-person", "station-supervisor", "prefecture-supervisor");

  private final String division;
  private final String suffix;
  private final Map<String, String> known = new HashMap<>();

  private Line(String division, String suffix) {
    this.division = division;
    this.suffix = suffix;
  }

  /** The account of the line in a role. */
  String account(String role) {
    return role + suffix;
  }

  String division() {
    return division;
  }

  String facility() {
    return "FC-" + division + "-001";
  }

  String station() {
    return "ST-" + division + "-01";
  }

  String resident() {
    return first("facilities/" + facility() + "/residents").orElseThrow();
  }

  /** Something of a collection of the interface that belongs to this line; if there is anything. */
  Optional<String> first(String collection) {
    String found = known.computeIfAbsent(collection, this::look);
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** The path of an operation, about what belongs to this line. */
  String path(String template) {
    if (template.startsWith("/api/v1/compliance/")) {
      return template.replaceFirst("\\{kind[^}]*}/\\{id}", "facilities/" + facility());
    }
    Matcher parameter = PARAMETER.matcher(template);
    if (!parameter.find()) {
      return template;
    }
    String collection =
        template.substring("/api/v1/".length(), template.indexOf('{')).replaceAll("/$", "");
    return path(parameter.replaceFirst(one(collection)));
  }

  /** Something of a collection that is sure to be this line's, not only visible from it. */
  String one(String collection) {
    return switch (collection) {
      case "residents" -> resident();
      case "facilities" -> facility();
      case "stations" -> station();
      case "divisions" -> division;
      case "devices" -> first("devices?facility=" + facility()).orElseThrow();
      default -> firstOrNobody(collection);
    };
  }

  /** The same, or else an identifier that nothing has. */
  String firstOrNobody(String collection) {
    return first(collection).orElseGet(() -> UUID.randomUUID().toString());
  }

  private String look(String collection) {
    return WORKING_THERE.stream()
        .map(role -> Api.as(account(role)).get("/api/v1/" + collection).json().at("/items/0"))
        .map(Line::identifier)
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String identifier(JsonNode item) {
    return Stream.of("id", "code", "username")
        .map(name -> item.path(name).asText())
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }
}
