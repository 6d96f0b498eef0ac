package org.hearthwatch.stack.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An export of a chain, or the proof of one entry, which is a short export.
 *
 * @param toTheHead whether it claims to go on to the end of the chain
 * @param proves number of the entry it was made for; null for an export
 * @param keys the public keys inside, which are a hint only
 */
record Export(
    String stream,
    boolean toTheHead,
    Long proves,
    List<Entry> entries,
    List<Seal> seals,
    List<TrustedKey> keys,
    String origin) {
  static final String FORMAT = "hearthwatch-record/1";

  /** A checkpoint and the chain's head in it, or null. */
  record Seal(Checkpoint checkpoint, SealedHead head) {}

  Export {
    entries = List.copyOf(entries);
    seals = List.copyOf(seals);
    keys = List.copyOf(keys);
  }

  static Export read(Path file) {
    JsonNode json = Json.read(file);
    if (!FORMAT.equals(json.path("format").asText())) {
      throw new NotARecord("%s is no export of a record (%s).".formatted(file, FORMAT));
    }
    String stream = Json.text(json, "stream");
    List<Entry> entries = new ArrayList<>();
    json.path("entries").forEach(entry -> entries.add(Entry.of(entry, stream)));
    List<Seal> seals = new ArrayList<>();
    json.path("checkpoints")
        .forEach(
            seal ->
                seals.add(
                    new Seal(
                        Checkpoint.of(seal.path("document")), SealedHead.of(seal.get("head")))));
    List<TrustedKey> keys = new ArrayList<>();
    json.path("keys").forEach(key -> keys.add(new TrustedKey(Json.text(key, "publicKey"))));
    return new Export(
        stream,
        json.path("toTheHead").asBoolean(),
        json.hasNonNull("proves") ? Json.number(json, "proves") : null,
        entries,
        seals,
        keys,
        "exported by %s at %s, because: %s"
            .formatted(
                json.path("exportedBy").asText(),
                json.path("exportedAt").asText(),
                json.path("reason").asText()));
  }
}
