package org.hearthwatch.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Lays one realm over another. Objects are merged; in lists, things that have a name are merged
 * with their namesake or added; every other value replaces what was there.
 */
final class RealmOverlay {

  /** What tells the things of a realm apart: clients, users, flows, roles. */
  private static final List<String> NAMES = List.of("clientId", "username", "alias", "name");

  private RealmOverlay() {}

  /** Changes the base. */
  static void lay(ObjectNode overlay, ObjectNode base) {
    overlay
        .properties()
        .forEach(
            property -> {
              JsonNode there = base.get(property.getKey());
              if (there instanceof ObjectNode object && property.getValue().isObject()) {
                lay((ObjectNode) property.getValue(), object);
              } else if (there instanceof ArrayNode list && haveNames(property.getValue())) {
                property.getValue().forEach(thing -> add((ObjectNode) thing, list));
              } else {
                base.set(property.getKey(), property.getValue().deepCopy());
              }
            });
  }

  private static void add(ObjectNode thing, ArrayNode list) {
    Optional<JsonNode> namesake =
        StreamSupport.stream(list.spliterator(), false)
            .filter(other -> name(other).equals(name(thing)))
            .findFirst();
    if (namesake.isPresent()) {
      lay(thing, (ObjectNode) namesake.get());
    } else {
      list.add(thing.deepCopy());
    }
  }

  private static boolean haveNames(JsonNode value) {
    return value.isArray()
        && !value.isEmpty()
        && StreamSupport.stream(value.spliterator(), false)
            .allMatch(thing -> thing.isObject() && name(thing).isPresent());
  }

  private static Optional<String> name(JsonNode thing) {
    return NAMES.stream()
        .filter(thing::hasNonNull)
        .map(key -> key + "=" + thing.get(key).asText())
        .findFirst();
  }
}
