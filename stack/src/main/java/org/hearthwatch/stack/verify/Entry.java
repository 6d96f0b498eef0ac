package org.hearthwatch.stack.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * One entry of an export.
 *
 * @param content what its hash is taken over
 */
record Entry(
    long seq, String prev, String hash, Instant recordedAt, String algorithm, JsonNode content) {
  private static final String USUAL = "SHA-256";
  private static final List<String> TEXTS =
      List.of("action", "actor", "prev", "recordedAt", "subjectId", "subjectKind");

  static Entry of(JsonNode json, String stream) {
    String algorithm = json.path("algorithm").asText(USUAL);
    ObjectNode content = Json.MAPPER.createObjectNode();
    TEXTS.forEach(name -> content.put(name, Json.text(json, name)));
    content.put("seq", Json.number(json, "seq"));
    content.put("stream", stream);
    content.set("facts", json.path("facts"));
    if (!algorithm.equals(USUAL)) {
      content.put("algorithm", algorithm);
    }
    return new Entry(
        Json.number(json, "seq"),
        Json.text(json, "prev"),
        Json.text(json, "hash"),
        Json.moment(json, "recordedAt"),
        algorithm,
        content);
  }

  /** Whether it still is what was hashed; by a hash that we do not know, nothing was. */
  boolean intact() {
    return Algorithms.HASHES.contains(algorithm)
        && Algorithms.hex(algorithm, Json.canonical(content)).equals(hash);
  }

  /** For a person: who did what to whom. */
  String words() {
    return "%s, %s, %s %s, recorded %s"
        .formatted(
            content.get("actor").asText(),
            content.get("action").asText(),
            content.get("subjectKind").asText(),
            content.get("subjectId").asText(),
            recordedAt);
  }
}
