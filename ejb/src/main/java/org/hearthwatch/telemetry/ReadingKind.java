package org.hearthwatch.telemetry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of readings: SenML name (which is also the column), accepted units and plausible
 * range. A record without a unit is taken to be in the catalogue's unit; the range then catches a
 * device that means another one.
 */
public enum ReadingKind {
  HR("hr", Form.WHOLE, 20, 300, "/min", "1/min", "beat/min"),
  SPO2("spo2", Form.WHOLE, 50, 100, "%"),
  RR("rr", Form.WHOLE, 3, 80, "/min", "1/min"),
  TEMP("temp", Form.DECIMAL, 25, 45, "Cel"),
  SBP("sbp", Form.WHOLE, 40, 300, "mm[Hg]"),
  DBP("dbp", Form.WHOLE, 20, 200, "mm[Hg]"),
  ACVPU("acvpu", Form.CODE, 0, 4, "1"),
  O2("o2", Form.FLAG, 0, 1),
  GLU("glu", Form.DECIMAL, 1, 50, "mmol/L"),
  WEIGHT("weight", Form.DECIMAL, 2, 300, "kg"),
  STEPS("steps", Form.CODE, 0, 100_000, "1", "count"),
  BAT("bat", Form.WHOLE, 0, 100, "%", "%EL"),
  ROOM("room", Form.DECIMAL, -40, 60, "Cel"),
  FALL("fall", Form.FLAG, 0, 1),
  SOS("sos", Form.FLAG, 0, 1),
  WORN("worn", Form.FLAG, 0, 1),
  BED("bed", Form.FLAG, 0, 1);

  /** How a value is written and kept. */
  public enum Form {
    /** A measurement kept as a whole number, half up; devices may send decimals. */
    WHOLE,
    /** A measurement kept with its decimals (single precision). */
    DECIMAL,
    /** A count or a code: a fraction is a mistake, not something to round. */
    CODE,
    /** True or false, written as the SenML boolean {@code vb}. */
    FLAG
  }

  private static final Map<String, ReadingKind> BY_LABEL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ReadingKind::label, Function.identity()));

  private final String label;
  private final Form form;
  private final double lowest;
  private final double highest;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable, which its type does not say
  private final List<String> units;

  ReadingKind(String label, Form form, double lowest, double highest, String... units) {
    this.label = label;
    this.form = form;
    this.lowest = lowest;
    this.highest = highest;
    this.units = List.of(units);
  }

  /** Null when the catalogue has no reading of that SenML name. */
  public static ReadingKind ofLabel(String label) {
    return BY_LABEL.get(label);
  }

  /** SenML name, JSON property and database column. */
  public String label() {
    return label;
  }

  /** How its value is written and kept. */
  public Form form() {
    return form;
  }

  /** The catalogue's unit (UCUM), then its synonyms; empty for what is true or false. */
  public List<String> units() {
    return units;
  }

  /** The least plausible value. */
  public double lowest() {
    return lowest;
  }

  /** The greatest plausible value. */
  public double highest() {
    return highest;
  }

  /** Whether a value can be true of a living person or a real room; not-a-number cannot. */
  public boolean isPlausible(double value) {
    return value >= lowest && value <= highest;
  }

  /** Whether the unit is the catalogue's, a synonym of it, or left out (null). */
  public boolean acceptsUnit(String unit) {
    return unit == null || units.contains(unit);
  }

  /**
   * The value as it is kept and as it reads back: whole kinds rounded half up, decimals to single
   * precision in their shortest form, so that 36.6 stays 36.6.
   */
  public double kept(double value) {
    return switch (form) {
      case WHOLE -> Math.floor(value + 0.5);
      case DECIMAL -> Double.parseDouble(Float.toString((float) value));
      case CODE, FLAG -> value;
    };
  }
}
