package org.hearthwatch.web.rest.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;

/**
 * How a sign is coded: LOINC, category, and the vital-signs profile of FHIR R4 that it keeps to
 * (none for what is no vital sign there).
 */
enum SignCode {
  HR(Sign.HR, "Heart rate", Category.VITAL_SIGNS, "heartrate", "8867-4"),
  SPO2(
      Sign.SPO2,
      "Oxygen saturation by pulse oximetry",
      Category.VITAL_SIGNS,
      "oxygensat",
      "59408-5",
      "2708-6"),
  RR(Sign.RR, "Respiration rate", Category.VITAL_SIGNS, "resprate", "9279-1"),
  TEMP(Sign.TEMP, "Body temperature", Category.VITAL_SIGNS, "bodytemp", "8310-5"),
  BP(Sign.BP, "Blood pressure", Category.VITAL_SIGNS, "bp", "85354-9"),
  ACVPU(
      Sign.ACVPU,
      "Consciousness: 0 alert, 1 new confusion, 2 voice, 3 pain, 4 unresponsive",
      Category.VITAL_SIGNS,
      "vitalsigns",
      "80288-4"),
  O2(Sign.O2, "On supplemental oxygen", Category.VITAL_SIGNS, "vitalsigns", "3151-8"),
  GLU(Sign.GLU, "Glucose in blood", Category.LABORATORY, null, "15074-8"),
  WEIGHT(Sign.WEIGHT, "Body weight", Category.VITAL_SIGNS, "bodyweight", "29463-7"),
  STEPS(Sign.STEPS, "Steps since midnight", Category.ACTIVITY, null, "55423-8");

  /** The parts of the blood pressure panel. */
  static final Map<ReadingKind, String> COMPONENTS =
      Map.of(ReadingKind.SBP, "8480-6", ReadingKind.DBP, "8462-4");

  /** What sort of observation it is. */
  enum Category {
    VITAL_SIGNS("vital-signs"),
    LABORATORY("laboratory"),
    ACTIVITY("activity");

    static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/observation-category";

    private final String code;

    Category(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private static final String PROFILES = "http://hl7.org/fhir/StructureDefinition/";

  private static final Map<Sign, SignCode> BY_SIGN =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(code -> code.sign, Function.identity()));

  private final Sign sign;
  private final String text;
  private final Category category;
  private final String profile;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable, which its type does not say
  private final List<String> loinc;

  SignCode(Sign sign, String text, Category category, String profile, String... loinc) {
    this.sign = sign;
    this.text = text;
    this.category = category;
    this.profile = profile;
    this.loinc = List.of(loinc);
  }

  static SignCode of(Sign sign) {
    return BY_SIGN.get(sign);
  }

  /** The signs with a LOINC code; none when we have no such. */
  static Set<Sign> withLoinc(String code) {
    return signs(one -> one.loinc.contains(code));
  }

  /** The signs of a category; none when we have no such. */
  static Set<Sign> inCategory(String code) {
    return signs(one -> one.category.code.equals(code));
  }

  List<String> loinc() {
    return loinc;
  }

  String text() {
    return text;
  }

  Category category() {
    return category;
  }

  /** Null when it keeps to none. */
  String profile() {
    return profile == null ? null : PROFILES + profile;
  }

  private static Set<Sign> signs(Predicate<SignCode> which) {
    return Arrays.stream(values()).filter(which).map(one -> one.sign).collect(Collectors.toSet());
  }
}
