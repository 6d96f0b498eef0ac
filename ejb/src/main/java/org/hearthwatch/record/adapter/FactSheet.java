package org.hearthwatch.record.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hearthwatch.record.PublicName;
import org.hearthwatch.record.Words;
import org.hearthwatch.record.model.HashFunction;
import org.hearthwatch.shared.adapter.Json;

/**
 * The facts of an entry as the chain holds them, and the free text that goes beside it.
 *
 * @param canonical the facts as canonical JSON (RFC 8785)
 * @param kept the texts, by the name of their fact
 */
public record FactSheet(String canonical, List<Kept> kept) {

  /** A free text beside the chain, and the salt that its hash in the chain was made with. */
  public record Kept(String name, String salt, String text) {}

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int LONGEST = 200;

  /** Chinese writing, or an identity number that is not a part of a hash in hexadecimal. */
  private static final Pattern PERSONAL =
      Pattern.compile("\\p{IsHan}|(?<![0-9a-f])\\d{17}[\\dXx](?![0-9a-f])");

  /** Keeps its own copy of the texts. */
  public FactSheet {
    kept = List.copyOf(kept);
  }

  /**
   * Writes the facts.
   *
   * @throws IllegalArgumentException for a value that looks like a name, an identity number or a
   *     sentence: these are {@link Words}
   */
  public static FactSheet of(Map<String, ?> facts, HashFunction hash) {
    Map<String, Object> open = new LinkedHashMap<>();
    Map<String, Object> unchecked = new LinkedHashMap<>();
    List<Kept> kept = new ArrayList<>();
    facts.forEach(
        (name, value) -> {
          if (value instanceof Words words) {
            Kept text = new Kept(name, salt(), words.text());
            kept.add(text);
            unchecked.put(name, Map.of("sealed", sealed(text.salt(), text.text(), hash)));
          } else if (value instanceof PublicName known) {
            unchecked.put(name, known.text());
          } else {
            open.put(name, value);
          }
        });
    return new FactSheet(canonical(open, unchecked), kept);
  }

  /** The hash under which a text stands in the chain. */
  public static String sealed(String salt, String text, HashFunction hash) {
    return hash.hex(salt + text);
  }

  private static String canonical(Map<String, Object> facts, Map<String, Object> unchecked) {
    try {
      ObjectNode tree = Json.MAPPER.valueToTree(facts);
      refusePersonal(tree);
      unchecked.forEach(tree::putPOJO);
      return new JsonCanonicalizer(Json.MAPPER.writeValueAsString(tree)).getEncodedString();
    } catch (JsonProcessingException notPlain) {
      throw new IllegalArgumentException("Facts must be plain values", notPlain);
    } catch (IOException notJson) {
      throw new IllegalStateException("Jackson wrote no JSON", notJson);
    }
  }

  private static void refusePersonal(JsonNode node) {
    node.forEach(FactSheet::refusePersonal);
    if (node.isTextual()
        && (node.textValue().length() > LONGEST || PERSONAL.matcher(node.textValue()).find())) {
      throw new IllegalArgumentException(
          "The chain keeps no free text; hand it over as Words: " + node.textValue().length());
    }
  }

  private static String salt() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}
