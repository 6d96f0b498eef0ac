package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.hearthwatch.shared.FieldError;

/** A request that the interface itself refuses, before any use case is asked. */
public class ApiException extends WebApplicationException {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  private final String code;
  private final transient List<Object> args;
  private final transient List<FieldError> errors;

  private ApiException(int status, String code, List<Object> args, List<FieldError> errors) {
    super(code, status);
    this.code = code;
    this.args = args;
    this.errors = errors;
  }

  /** A refusal with a status and a code of the bundle {@code Rejections}. */
  public static ApiException refused(int status, String code, Object... args) {
    return new ApiException(status, code, List.of(args), List.of());
  }

  /** Some fields or parameters cannot be understood. */
  public static ApiException invalid(List<FieldError> errors) {
    return new ApiException(UNPROCESSABLE, "VALIDATION_FAILED", List.of(), List.copyOf(errors));
  }

  /** One parameter cannot be understood. */
  public static ApiException invalid(String field, String code, Object... args) {
    return invalid(List.of(new FieldError(field, code, List.of(args))));
  }

  int status() {
    return getResponse().getStatus();
  }

  String code() {
    return code;
  }

  List<Object> args() {
    return args;
  }

  /** The faulty fields or parameters; empty when it is refused for something else. */
  public List<FieldError> faults() {
    return errors;
  }
}
