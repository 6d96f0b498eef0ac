package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;

/** An observation as FHIR R4 has it. */
final class ObservationJson {

  private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  private ObservationJson() {}

  static ObjectNode of(ObservationView view) {
    SignCode code = SignCode.of(view.sign());
    ObjectNode json = Fhir.resource("Observation").put("id", view.id().text());
    if (code.profile() != null) {
      json.putObject("meta").putArray("profile").add(code.profile());
    }
    json.put("status", "final");
    json.putArray("category")
        .addObject()
        .putArray("coding")
        .add(Fhir.coding(SignCode.Category.SYSTEM, code.category().code()));
    json.set("code", Fhir.concept(Fhir.LOINC, code.loinc(), code.text()));
    json.putObject("subject").put("reference", "Patient/" + view.personId());
    json.put("effectiveDateTime", view.observedAt().toString());
    addValues(json, view);
    ObjectNode device = json.putObject("device").putObject("identifier");
    device.put("system", Fhir.DEVICES).put("value", view.deviceId());
    return json;
  }

  private static void addValues(ObjectNode json, ObservationView view) {
    if (view.sign() == Sign.BP) {
      view.sign().kinds().forEach(kind -> addComponent(json, view, kind));
    } else {
      ReadingKind kind = view.sign().kinds().get(0);
      addValue(json, kind, view.values().get(kind));
    }
  }

  /** Both parts of the panel are always there, the one that was not measured without a value. */
  private static void addComponent(ObjectNode json, ObservationView view, ReadingKind kind) {
    ObjectNode component = json.withArray("component").addObject();
    String text = kind == ReadingKind.SBP ? "Systolic pressure" : "Diastolic pressure";
    component.set("code", Fhir.concept(Fhir.LOINC, List.of(SignCode.COMPONENTS.get(kind)), text));
    Double value = view.values().get(kind);
    if (value == null) {
      component
          .putObject("dataAbsentReason")
          .putArray("coding")
          .add(Fhir.coding(ABSENT, "unknown"));
    } else {
      addValue(component, kind, value);
    }
  }

  private static void addValue(ObjectNode json, ReadingKind kind, double value) {
    if (kind.form() == ReadingKind.Form.FLAG) {
      json.put("valueBoolean", value != 0);
      return;
    }
    String unit = kind.units().get(0);
    json.putObject("valueQuantity")
        .put("value", number(kind, value))
        .put("unit", unit)
        .put("system", Fhir.UCUM)
        .put("code", unit);
  }

  private static BigDecimal number(ReadingKind kind, double value) {
    return kind.form() == ReadingKind.Form.DECIMAL
        ? new BigDecimal(Double.toString(value))
        : BigDecimal.valueOf((long) value);
  }
}
