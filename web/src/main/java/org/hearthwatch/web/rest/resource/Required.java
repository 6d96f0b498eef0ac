package org.hearthwatch.web.rest.resource;

/** Parameters that a request cannot do without. */
final class Required {

  private Required() {}

  /** The parameter; refused as a faulty field when it is missing. */
  static <T> T parameter(String name, T value) {
    if (value == null || "".equals(value)) {
      throw org.hearthwatch.web.rest.problem.ApiException.invalid(name, "REQUIRED");
    }
    return value;
  }
}
