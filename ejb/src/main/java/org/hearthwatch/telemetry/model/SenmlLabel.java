package org.hearthwatch.telemetry.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The labels of RFC 8428, section 4, with their CBOR integers (table 4). */
public enum SenmlLabel {
  BASE_VERSION("bver", -1, Type.NUMBER),
  BASE_NAME("bn", -2, Type.TEXT),
  BASE_TIME("bt", -3, Type.NUMBER),
  BASE_UNIT("bu", -4, Type.TEXT),
  BASE_VALUE("bv", -5, Type.NUMBER),
  BASE_SUM("bs", -6, Type.NUMBER),
  NAME("n", 0, Type.TEXT),
  UNIT("u", 1, Type.TEXT),
  VALUE("v", 2, Type.NUMBER),
  STRING_VALUE("vs", 3, Type.TEXT),
  BOOLEAN_VALUE("vb", 4, Type.FLAG),
  SUM("s", 5, Type.NUMBER),
  TIME("t", 6, Type.NUMBER),
  UPDATE_TIME("ut", 7, Type.NUMBER),
  DATA_VALUE("vd", 8, Type.TEXT);

  /** What a label's value must be. In CBOR, data values are byte strings. */
  public enum Type {
    NUMBER,
    TEXT,
    FLAG
  }

  private static final Map<String, SenmlLabel> BY_JSON =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(l -> l.json, Function.identity()));
  private static final Map<String, SenmlLabel> BY_CBOR =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(l -> Integer.toString(l.cbor), Function.identity()));

  private final String json;
  private final int cbor;
  private final Type type;

  SenmlLabel(String json, int cbor, Type type) {
    this.json = json;
    this.cbor = cbor;
    this.type = type;
  }

  /** Null for a label the RFC does not define. */
  public static SenmlLabel ofJson(String label) {
    return BY_JSON.get(label);
  }

  /** Null for a label the RFC does not define; integers are given in decimal. */
  public static SenmlLabel ofCbor(String label) {
    return BY_CBOR.get(label);
  }

  /** What its value must be. */
  public Type type() {
    return type;
  }

  /** Whether it carries over to the records that follow. */
  public boolean isBase() {
    return cbor < 0;
  }
}
