package org.hearthwatch.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hearthwatch.record.EntryView;
import org.hearthwatch.record.Extract;
import org.hearthwatch.record.SealedHead;

/**
 * An export as one JSON document, which {@code hearthwatch.jar verify} reads. Free text stays here:
 * the entries hold its hash.
 */
public final class ExportDocument {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMAT = "hearthwatch-record/1";
  private static final String USUAL_ALGORITHM = "SHA-256";

  private ExportDocument() {}

  /** The document of an export. */
  public static byte[] of(RecordExport export) {
    return bytes(document(export));
  }

  /** The document that proves one entry. */
  public static byte[] proof(RecordExport export, long seq) {
    return bytes(document(export).put("proves", seq));
  }

  private static ObjectNode document(RecordExport export) {
    Extract extract = export.extract();
    ObjectNode document = JSON.createObjectNode();
    document.put("format", FORMAT);
    document.put("exportedBy", export.exportedBy());
    document.put("exportedAt", export.exportedAt().toString());
    document.put("reason", export.reason());
    document.put("from", Objects.toString(export.from(), null));
    document.put("until", Objects.toString(export.until(), null));
    document.put("stream", extract.stream());
    document.put("toTheHead", extract.toTheHead());
    extract.keys().forEach(key -> document.withArray("keys").addPOJO(key));
    extract.checkpoints().forEach(seal -> document.withArray("checkpoints").add(seal(seal)));
    extract.entries().forEach(entry -> document.withArray("entries").add(entry(entry)));
    return document;
  }

  private static ObjectNode entry(EntryView entry) {
    ObjectNode json = JSON.createObjectNode();
    json.put("seq", entry.seq());
    json.put("prev", entry.prev());
    json.put("hash", entry.hash());
    if (!entry.algorithm().equals(USUAL_ALGORITHM)) {
      json.put("algorithm", entry.algorithm());
    }
    json.put("recordedAt", entry.recordedAt().toString());
    json.put("actor", entry.actor());
    json.put("action", entry.action());
    json.put("subjectKind", entry.subjectKind());
    json.put("subjectId", entry.subjectId());
    json.set("facts", read(entry.facts()));
    return json;
  }

  private static ObjectNode seal(Extract.Seal seal) {
    ObjectNode json = JSON.createObjectNode();
    json.set("document", read(seal.checkpoint().document()));
    SealedHead head = seal.head();
    if (head != null) {
      ObjectNode leaf = json.putObject("head");
      leaf.put("index", head.index()).put("seq", head.seq()).put("head", head.head());
      head.path().forEach(leaf.putArray("path")::add);
    }
    return json;
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException tampered) {
      return JSON.getNodeFactory().textNode(text);
    }
  }

  private static byte[] bytes(ObjectNode document) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(document)
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
