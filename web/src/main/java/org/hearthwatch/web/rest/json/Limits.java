package org.hearthwatch.web.rest.json;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import org.hearthwatch.shared.Faults;

/**
 * Checks the limits that a request record declares. The use case checks its own rules again; these
 * stand here so that the OpenAPI document shows them and one answer names every faulty field.
 */
final class Limits {

  private Limits() {}

  /** Notes what is missing. */
  static void checkMissing(RecordComponent field, String path, Faults faults) {
    if (field.getAccessor().isAnnotationPresent(NotNull.class)) {
      faults.check(false, path, "REQUIRED");
    }
  }

  /** Notes what is too long, too small or too large; the value is not null. */
  static void check(RecordComponent field, String path, Object value, Faults faults) {
    if (value instanceof String text) {
      checkText(field, path, text, faults);
    }
    if (value instanceof Number number) {
      checkNumber(field, path, new BigDecimal(number.toString()), faults);
    }
  }

  private static void checkText(RecordComponent field, String path, String text, Faults faults) {
    if (field.getAccessor().isAnnotationPresent(NotNull.class)) {
      faults.require(path, text);
    }
    Size size = field.getAccessor().getAnnotation(Size.class);
    if (size != null) {
      faults.longest(path, text, size.max());
    }
  }

  private static void checkNumber(
      RecordComponent field, String path, BigDecimal number, Faults faults) {
    DecimalMin least = field.getAccessor().getAnnotation(DecimalMin.class);
    DecimalMax most = field.getAccessor().getAnnotation(DecimalMax.class);
    if (least != null && most != null) {
      BigDecimal from = new BigDecimal(least.value());
      BigDecimal to = new BigDecimal(most.value());
      faults.check(
          number.compareTo(from) >= 0 && number.compareTo(to) <= 0, path, "OUT_OF_RANGE", from, to);
    }
  }
}
