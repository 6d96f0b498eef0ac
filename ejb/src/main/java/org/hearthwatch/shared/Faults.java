package org.hearthwatch.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects every faulty field of a request, so that a user is told of all of them at once. */
public final class Faults {

  private final List<FieldError> errors = new ArrayList<>();

  /** Notes {@code REQUIRED} when the value is missing or blank. */
  public Faults require(String field, Object value) {
    return check(
        value != null && !(value instanceof String text && text.isBlank()), field, "REQUIRED");
  }

  /** Notes {@code TOO_LONG} when the text has more than the given number of characters. */
  public Faults longest(String field, String text, int most) {
    return check(text == null || text.length() <= most, field, "TOO_LONG", most);
  }

  /** Notes the code when the condition does not hold. */
  public Faults check(boolean holds, String field, String code, Object... args) {
    if (!holds) {
      errors.add(new FieldError(field, code, List.of(args)));
    }
    return this;
  }

  /** Whether nothing was noted yet. */
  public boolean none() {
    return errors.isEmpty();
  }

  /** Rejects the request when anything was noted. */
  public void throwIfAny() {
    if (!none()) {
      throw Rejection.invalid(errors);
    }
  }
}
