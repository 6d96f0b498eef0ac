package org.hearthwatch.telemetry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is observed of a person as one thing: one reading, or the two pressures together. What a
 * device tells of itself, of a room or as an event is no sign.
 */
public enum Sign {
  HR(ReadingKind.HR),
  SPO2(ReadingKind.SPO2),
  RR(ReadingKind.RR),
  TEMP(ReadingKind.TEMP),
  BP(ReadingKind.SBP, ReadingKind.DBP),
  ACVPU(ReadingKind.ACVPU),
  O2(ReadingKind.O2),
  GLU(ReadingKind.GLU),
  WEIGHT(ReadingKind.WEIGHT),
  STEPS(ReadingKind.STEPS);

  private static final Map<String, Sign> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Sign::label, Function.identity()));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable, which its type does not say
  private final List<ReadingKind> kinds;

  Sign(ReadingKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Null when there is no sign of that label. */
  public static Sign ofLabel(String label) {
    return BY_LABEL.get(label);
  }

  /** A short, stable name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The readings it is made of, in their order. */
  public List<ReadingKind> kinds() {
    return kinds;
  }

  /** Whether at least one of its readings is among these. */
  public boolean isIn(Set<ReadingKind> measured) {
    return kinds.stream().anyMatch(measured::contains);
  }

  /** All readings that these signs are made of. */
  public static Set<ReadingKind> kindsOf(Set<Sign> signs) {
    Set<ReadingKind> kinds = EnumSet.noneOf(ReadingKind.class);
    signs.forEach(sign -> kinds.addAll(sign.kinds));
    return kinds;
  }
}
