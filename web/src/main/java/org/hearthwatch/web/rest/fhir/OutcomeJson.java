package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.hearthwatch.web.rest.problem.Problem;

/** Refusals as FHIR has them: an issue for each fault, with the stable code of the interface. */
final class OutcomeJson {

  /** By status; what is not here is {@code processing}. */
  private static final Map<Integer, String> TYPES =
      Map.ofEntries(
          Map.entry(400, "invalid"),
          Map.entry(401, "login"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not-found"),
          Map.entry(405, "not-supported"),
          Map.entry(406, "not-supported"),
          Map.entry(409, "conflict"),
          Map.entry(413, "too-long"),
          Map.entry(415, "not-supported"),
          Map.entry(422, "invalid"),
          Map.entry(500, "exception"));

  private OutcomeJson() {}

  /** The outcome of a request that was refused as a whole. */
  static ObjectNode of(Problem problem) {
    ObjectNode outcome = Fhir.resource("OperationOutcome");
    ArrayNode issues = outcome.putArray("issue");
    String type = TYPES.getOrDefault(problem.status(), "processing");
    if (problem.errors().isEmpty()) {
      issues.add(issue("error", type, problem.code(), problem.detail(), problem.instance()));
    }
    for (Problem.Field error : problem.errors()) {
      issues.add(issue("error", type, error.code(), error.message(), error.field()));
    }
    return outcome;
  }

  /** An outcome of issues. */
  static ObjectNode of(List<ObjectNode> issues) {
    ObjectNode outcome = Fhir.resource("OperationOutcome");
    outcome.putArray("issue").addAll(issues);
    return outcome;
  }

  /**
   * One issue.
   *
   * @param where the parameter, the element, or the name in the server's log; may be null
   */
  static ObjectNode issue(String severity, String type, String code, String text, String where) {
    ObjectNode issue = Fhir.object().put("severity", severity).put("code", type);
    ObjectNode details = issue.putObject("details");
    details.putArray("coding").add(Fhir.coding(Fhir.CODES, code));
    if (text != null && !text.isBlank()) {
      details.put("text", text);
    }
    if (where != null) {
      issue.put("diagnostics", where);
    }
    return issue;
  }
}
