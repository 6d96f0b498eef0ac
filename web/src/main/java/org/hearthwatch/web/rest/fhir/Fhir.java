package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Names that FHIR or its users rely on, and small parts that several resources have. */
public final class Fhir {

  /** The media type of the resources. */
  public static final String JSON = "application/fhir+json";

  /** Where the FHIR interface begins, below {@code /api/v1/}. */
  public static final String PATH = "fhir";

  static final String LOINC = "http://loinc.org";
  static final String UCUM = "http://unitsofmeasure.org";

  /** Identifiers of devices are those of the product's registry. */
  static final String DEVICES = "urn:org:hearthwatch:device";

  /** Stable codes of refusals, as in the problem details of the other operations. */
  static final String CODES = "urn:org:hearthwatch:rejection";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Fhir() {}

  static ObjectNode resource(String type) {
    return object().put("resourceType", type);
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ObjectNode coding(String system, String code) {
    return object().put("system", system).put("code", code);
  }

  /** A CodeableConcept. */
  static ObjectNode concept(String system, Iterable<String> codes, String text) {
    ObjectNode concept = object();
    ArrayNode codings = concept.putArray("coding");
    codes.forEach(code -> codings.add(coding(system, code)));
    return concept.put("text", text);
  }
}
