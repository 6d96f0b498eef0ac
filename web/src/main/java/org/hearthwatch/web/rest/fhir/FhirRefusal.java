package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Something that was sent is refused as a whole; nothing of it is stored. */
final class FhirRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode outcome;

  FhirRefusal(int status, List<ObjectNode> issues) {
    super("Refused with status " + status, null, false, false);
    this.status = status;
    this.outcome = OutcomeJson.of(issues);
  }

  int status() {
    return status;
  }

  String outcome() {
    return outcome.toString();
  }
}
