package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.HandedObservation;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;

/** Reads an Observation that somebody sends: who, when, which device, and what was measured. */
final class ObservationReader {

  /** What cannot be read, by a code of the bundle {@code Rejections} and the element concerned. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String element;

    Unreadable(String code, String element) {
      super(code, null, false, false);
      this.code = code;
      this.element = element;
    }

    String code() {
      return code;
    }

    String element() {
      return element;
    }
  }

  /** An observation and the sign under which it can be read again. */
  record Read(Sign sign, HandedObservation handed) {}

  private static final Set<String> DONE = Set.of("final", "amended", "corrected");
  private static final Pattern PATIENT = Pattern.compile("(?:.*/)?Patient/([0-9a-fA-F-]{36})");

  private static final Map<String, ReadingKind> PARTS =
      SignCode.COMPONENTS.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private ObservationReader() {}

  static Read read(JsonNode json) throws Unreadable {
    require(text(json, "resourceType").equals("Observation"), "OBSERVATION_EXPECTED", "resource");
    require(DONE.contains(text(json, "status")), "STATUS_NOT_FINAL", "status");
    List<HandedObservation.Value> values = values(json);
    Sign sign = sign(values.get(0).kind());
    return new Read(sign, new HandedObservation(patient(json), device(json), time(json), values));
  }

  private static UUID patient(JsonNode json) throws Unreadable {
    Matcher reference = PATIENT.matcher(json.at("/subject/reference").asText());
    require(reference.matches(), "PATIENT_EXPECTED", "subject");
    try {
      return UUID.fromString(reference.group(1));
    } catch (IllegalArgumentException foreign) {
      throw new Unreadable("PATIENT_EXPECTED", "subject");
    }
  }

  private static String device(JsonNode json) throws Unreadable {
    JsonNode identifier = json.at("/device/identifier");
    String system = text(identifier, "system");
    String value = text(identifier, "value");
    boolean ours = system.isEmpty() || system.equals(Fhir.DEVICES);
    require(ours && !value.isEmpty(), "DEVICE_EXPECTED", "device.identifier");
    return value;
  }

  private static Instant time(JsonNode json) throws Unreadable {
    String time = text(json, "effectiveDateTime") + text(json, "effectiveInstant");
    try {
      return OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException inexact) {
      throw new Unreadable("TIME_EXPECTED", "effectiveDateTime");
    }
  }

  private static List<HandedObservation.Value> values(JsonNode json) throws Unreadable {
    List<HandedObservation.Value> values = new ArrayList<>();
    ReadingKind single = kind(json.path("code"));
    if (single != null) {
      values.add(value(single, json));
      return values;
    }
    for (JsonNode component : json.path("component")) {
      ReadingKind part = kind(component.path("code"));
      require(part != null && sign(part) == Sign.BP, "CODE_UNKNOWN", "component.code");
      if (!component.has("dataAbsentReason")) {
        values.add(value(part, component));
      }
    }
    require(!values.isEmpty(), "VALUE_MISSING", "component");
    return values;
  }

  /** Null for the panel, whose parts have codes of their own. */
  private static ReadingKind kind(JsonNode concept) throws Unreadable {
    for (JsonNode coding : concept.path("coding")) {
      String code = text(coding, "system").equals(Fhir.LOINC) ? text(coding, "code") : "";
      if (PARTS.containsKey(code)) {
        return PARTS.get(code);
      }
      Optional<Sign> sign = SignCode.withLoinc(code).stream().findFirst();
      if (sign.isPresent()) {
        return sign.get() == Sign.BP ? null : sign.get().kinds().get(0);
      }
    }
    throw new Unreadable("CODE_UNKNOWN", "code");
  }

  private static Sign sign(ReadingKind kind) {
    return List.of(Sign.values()).stream()
        .filter(sign -> sign.kinds().contains(kind))
        .findFirst()
        .orElseThrow();
  }

  /** As it was given: whether unit, range and form are right, the rules of readings decide. */
  private static HandedObservation.Value value(ReadingKind kind, JsonNode json) throws Unreadable {
    JsonNode flag = json.path("valueBoolean");
    JsonNode quantity = json.path("valueQuantity");
    require(!quantity.has("comparator"), "VALUE_NOT_EXACT", "valueQuantity.comparator");
    boolean ucum = text(quantity, "system").equals(Fhir.UCUM);
    JsonNode number = quantity.path("value");
    return new HandedObservation.Value(
        kind,
        ucum ? text(quantity, "code") : "",
        number.isNumber() ? (Double) number.doubleValue() : null,
        flag.isBoolean() ? (Boolean) flag.booleanValue() : null);
  }

  private static String text(JsonNode json, String name) {
    JsonNode text = json.path(name);
    return text.isTextual() ? text.textValue() : "";
  }

  private static void require(boolean holds, String code, String element) throws Unreadable {
    if (!holds) {
      throw new Unreadable(code, element);
    }
  }
}
