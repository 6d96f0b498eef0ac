package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearthwatch.idempotency.Reply;
import org.hearthwatch.telemetry.HandedObservation;
import org.hearthwatch.telemetry.HandedOutcome;
import org.hearthwatch.telemetry.TakeObservations;

/**
 * Takes observations from the systems of facilities. A {@code transaction} is stored whole or not
 * at all, as FHIR defines it; of a {@code batch} or {@code collection} whatever is valid is stored,
 * and each entry is answered by itself.
 */
@Dependent
public class HandOver {

  private static final int MOST = 500;
  private static final String TRANSACTION = "transaction";
  private static final String COLLECTION = "collection";

  /** The types of bundles we take, and how each is answered. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          TRANSACTION,
          "transaction-response",
          "batch",
          "batch-response",
          COLLECTION,
          "batch-response");

  private final TakeObservations observations;

  /** Hands over to the use case. */
  @Inject
  public HandOver(TakeObservations observations) {
    this.observations = observations;
  }

  /** Takes one observation: 201, or 200 when it had been stored before. */
  public Reply one(JsonNode body, RefusalWords words) {
    Entry entry = new Entry(body, "", true);
    settle(List.of(entry), false);
    if (entry.isRefused()) {
      throw new FhirRefusal(entry.status(), entry.issues(words, false));
    }
    List<ObjectNode> warnings = entry.issues(words, true);
    return new Reply(
        entry.status(),
        Fhir.PATH + "/" + entry.location(),
        warnings.isEmpty() ? "" : OutcomeJson.of(warnings).toString());
  }

  /** Takes a bundle: 200 with a bundle that answers each entry, in their order. */
  public Reply bundle(JsonNode body, RefusalWords words) {
    String type = ANSWERS.containsKey(body.path("type").asText()) ? body.path("type").asText() : "";
    require(body.path("resourceType").asText().equals("Bundle"), "BUNDLE_EXPECTED", words);
    require(!type.isEmpty(), "BUNDLE_TYPE_UNKNOWN", words);
    require(body.path("entry").size() <= MOST, "BUNDLE_TOO_LARGE", words);
    List<Entry> entries = entries(body, type.equals(COLLECTION));
    boolean whole = type.equals(TRANSACTION);
    settle(entries, whole);
    if (whole && !entries.stream().allMatch(Entry::isWhole)) {
      throw new FhirRefusal(
          400, entries.stream().flatMap(entry -> entry.issues(words, false).stream()).toList());
    }
    return new Reply(200, null, answer(ANSWERS.get(type), entries, words).toString());
  }

  /** The entries of a collection say nothing of what to do with them; the others must. */
  private static List<Entry> entries(JsonNode bundle, boolean collection) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode request = entry.path("request");
      boolean post =
          request.path("method").asText().equals("POST")
              && request.path("url").asText().equals("Observation");
      String where = "Bundle.entry[" + entries.size() + "].resource.";
      entries.add(new Entry(entry.path("resource"), where, collection || post));
    }
    return entries;
  }

  /** Hands over what could be read; where all or nothing counts, only when all could be. */
  private void settle(List<Entry> entries, boolean whole) {
    List<Entry> readable = entries.stream().filter(Entry::isReadable).toList();
    if (whole && readable.size() < entries.size()) {
      readable.forEach(entry -> entry.became(new HandedOutcome(0, 0, List.of())));
      return;
    }
    List<HandedObservation> handed = readable.stream().map(Entry::handed).toList();
    Iterator<HandedOutcome> outcomes =
        (whole ? observations.together(handed) : observations.each(handed)).iterator();
    readable.forEach(entry -> entry.became(outcomes.next()));
  }

  private static ObjectNode answer(String type, List<Entry> entries, RefusalWords words) {
    ObjectNode answer = Fhir.resource("Bundle").put("type", type);
    for (Entry entry : entries) {
      ObjectNode response = answer.withArray("entry").addObject().putObject("response");
      response.put("status", entry.statusLine());
      if (!entry.isRefused()) {
        response.put("location", entry.location());
      }
      List<ObjectNode> issues = entry.issues(words, !entry.isRefused());
      if (!issues.isEmpty()) {
        response.set("outcome", OutcomeJson.of(issues));
      }
    }
    return answer;
  }

  private static void require(boolean holds, String code, RefusalWords words) {
    if (!holds) {
      throw new FhirRefusal(400, List.of(words.issue("error", "invalid", code, null)));
    }
  }
}
