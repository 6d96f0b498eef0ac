package org.hearthwatch.shared;

import java.util.List;

/**
 * One faulty field of a request.
 *
 * @param field name as in the request, e.g. {@code occurredAt}
 * @param code stable code, worded in both languages by the web module
 * @param args values the wording mentions
 */
public record FieldError(String field, String code, List<Object> args) {

  /** Keeps its own copy of the arguments. */
  public FieldError {
    args = List.copyOf(args);
  }
}
