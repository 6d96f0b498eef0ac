package org.hearthwatch.web.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads single values strictly: a number is not a text, 1.5 is not a whole number, and a time needs
 * its offset. What does not fit is {@link Unfit} with a code of the bundle {@code Rejections}.
 */
final class Values {

  /** A value that is not what its field takes. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient List<Object> args;

    Unfit(String code, Object... args) {
      super(code, null, false, false);
      this.code = code;
      this.args = List.of(args);
    }

    String code() {
      return code;
    }

    List<Object> args() {
      return args;
    }
  }

  private interface Reading {
    Object of(JsonNode value) throws Unfit;
  }

  private static final Map<Class<?>, Reading> READINGS =
      Map.of(
          String.class,
          Values::text,
          UUID.class,
          value -> parsed(value, "NOT_AN_ID", UUID::fromString),
          Instant.class,
          value -> parsed(value, "NOT_AN_INSTANT", t -> OffsetDateTime.parse(t).toInstant()),
          LocalDate.class,
          value -> parsed(value, "NOT_A_DATE", LocalDate::parse),
          LocalTime.class,
          value -> parsed(value, "NOT_A_TIME", LocalTime::parse),
          Integer.class,
          Values::whole,
          BigDecimal.class,
          Values::number,
          Double.class,
          value -> number(value).doubleValue(),
          Boolean.class,
          Values::flag,
          Character.class,
          Values::letter);

  private Values() {}

  /** The value of a JSON node as the type of a field; the node is not null. */
  static Object read(JsonNode value, Class<?> type) throws Unfit {
    if (type.isEnum()) {
      return constant(value, type);
    }
    Reading reading = READINGS.get(type);
    if (reading == null) {
      throw new IllegalStateException("Requests have no fields of " + type);
    }
    return reading.of(value);
  }

  private static String text(JsonNode value) throws Unfit {
    if (!value.isTextual()) {
      throw new Unfit("NOT_A_TEXT");
    }
    return value.textValue();
  }

  private static Object parsed(JsonNode value, String code, Function<String, Object> parser)
      throws Unfit {
    if (!value.isTextual()) {
      throw new Unfit(code);
    }
    try {
      return parser.apply(value.textValue());
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new Unfit(code);
    }
  }

  private static BigDecimal number(JsonNode value) throws Unfit {
    if (!value.isNumber()) {
      throw new Unfit("NOT_A_NUMBER");
    }
    return value.decimalValue();
  }

  private static Integer whole(JsonNode value) throws Unfit {
    try {
      return number(value).intValueExact();
    } catch (ArithmeticException broken) {
      throw new Unfit("NOT_A_WHOLE_NUMBER");
    }
  }

  private static Boolean flag(JsonNode value) throws Unfit {
    if (!value.isBoolean()) {
      throw new Unfit("NOT_A_FLAG");
    }
    return value.booleanValue();
  }

  private static Character letter(JsonNode value) throws Unfit {
    if (!value.isTextual() || value.textValue().length() != 1) {
      throw new Unfit("NOT_A_LETTER");
    }
    return value.textValue().charAt(0);
  }

  private static Object constant(JsonNode value, Class<?> type) throws Unfit {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> value.isTextual() && ((Enum<?>) one).name().equals(value.textValue()))
        .findFirst()
        .orElseThrow(() -> new Unfit("NOT_ONE_OF", names(type)));
  }

  private static String names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(one -> ((Enum<?>) one).name())
        .collect(Collectors.joining(", "));
  }
}
