package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.hearthwatch.telemetry.HandedObservation;
import org.hearthwatch.telemetry.HandedOutcome;
import org.hearthwatch.telemetry.ObservationId;

/** One observation that was sent, and what became of it. */
final class Entry {

  private static final String CONFLICT = "VALUE_CONFLICT";
  private static final String NOT_HERE = "NOT_PLACED_HERE";

  private static final Map<Integer, String> STATUSES =
      Map.of(
          200, "200 OK",
          201, "201 Created",
          400, "400 Bad Request",
          404, "404 Not Found",
          409, "409 Conflict",
          422, "422 Unprocessable Entity");

  private final String where;
  private ObservationReader.Read read;
  private ObservationReader.Unreadable fault;
  private HandedOutcome outcome;

  /**
   * Reads it as far as it can be read.
   *
   * @param where its place in what was sent, for whoever is told of a fault
   * @param create whether it is sent to be stored, and not for anything else
   */
  Entry(JsonNode resource, String where, boolean create) {
    this.where = where;
    try {
      if (!create) {
        throw new ObservationReader.Unreadable("REQUEST_NOT_POST", "");
      }
      read = ObservationReader.read(resource);
    } catch (ObservationReader.Unreadable unreadable) {
      fault = unreadable;
    }
  }

  boolean isReadable() {
    return fault == null;
  }

  HandedObservation handed() {
    return read.handed();
  }

  void became(HandedOutcome what) {
    outcome = what;
  }

  /** Whether nothing of it was or can be stored. */
  boolean isRefused() {
    return status() >= 400;
  }

  /** 201 for new, 200 for what was stored before; 4xx when nothing of it is stored. */
  int status() {
    if (fault != null) {
      return 400;
    }
    if (outcome.accepted() > 0) {
      return 201;
    }
    if (outcome.refused().isEmpty()) {
      return 200;
    }
    return switch (outcome.refused().get(0).reason()) {
      case NOT_HERE -> 404;
      case CONFLICT -> 409;
      default -> 422;
    };
  }

  String statusLine() {
    return STATUSES.get(status());
  }

  /** Where it can be read, relative to the FHIR interface; only for what is stored. */
  String location() {
    HandedObservation handed = read.handed();
    return "Observation/"
        + ObservationId.of(handed.observedAt(), read.sign(), handed.deviceId()).text();
  }

  /** Whether all of it is or can be stored. */
  boolean isWhole() {
    return fault == null && outcome.refused().isEmpty();
  }

  /**
   * What was refused of it.
   *
   * @param stored whether the rest of it is stored, which makes a warning of each
   */
  List<ObjectNode> issues(RefusalWords words, boolean stored) {
    if (fault != null) {
      return List.of(words.issue("error", "invalid", fault.code(), where + fault.element()));
    }
    String severity = stored ? "warning" : "error";
    return outcome.refused().stream()
        .map(one -> words.issue(severity, type(one.reason()), one.reason(), place(one)))
        .toList();
  }

  private String place(HandedOutcome.Refused refused) {
    return refused.reading().isEmpty() ? where : where + refused.reading();
  }

  private static String type(String reason) {
    return switch (reason) {
      case NOT_HERE -> "not-found";
      case CONFLICT -> "conflict";
      default -> "business-rule";
    };
  }
}
