package org.hearthwatch.stack.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** A signed checkpoint as it is published: the signature is over everything else in it. */
final class Checkpoint {
  private final JsonNode document;
  private final byte[] body;

  private Checkpoint(JsonNode document, byte[] body) {
    this.document = document;
    this.body = body;
  }

  static Checkpoint of(JsonNode document) {
    if (!(document instanceof ObjectNode object) || !document.has("signature")) {
      throw new NotARecord("It is no signed checkpoint.");
    }
    ObjectNode signed = object.deepCopy();
    signed.remove("signature");
    return new Checkpoint(document, Json.canonical(signed));
  }

  long number() {
    return Json.number(document, "number");
  }

  Instant sealedAt() {
    return Json.moment(document, "sealedAt");
  }

  long chains() {
    return Json.number(document, "chains");
  }

  String root() {
    return Json.text(document, "root");
  }

  String previous() {
    return Json.text(document, "previous");
  }

  String algorithm() {
    return Json.text(document, "hashAlgorithm");
  }

  String hash() {
    return Algorithms.hex(algorithm(), body);
  }

  /** Whether one of the keys signed it. */
  boolean signedBy(List<TrustedKey> keys) {
    try {
      byte[] signature = Base64.getDecoder().decode(Json.text(document, "signature"));
      String algorithm = Json.text(document, "signatureAlgorithm");
      return keys.stream()
          .anyMatch(key -> Algorithms.signed(algorithm, key.x509(), body, signature));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  /** Whether two say the same. */
  boolean sameAs(Checkpoint other) {
    return hash().equals(other.hash());
  }
}
