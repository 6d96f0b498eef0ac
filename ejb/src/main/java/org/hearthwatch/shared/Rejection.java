package org.hearthwatch.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A request that was understood and refused. Rolls the transaction back. The stable code is worded
 * in the user's language by the web module; REST answers it as a problem detail.
 */
@ApplicationException(rollback = true)
public class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What sort of refusal it is; REST derives its status from it. */
  public enum Kind {
    INVALID,
    NOT_FOUND,
    CONFLICT,
    FORBIDDEN,
    REFUSED
  }

  private final Kind kind;
  private final String code;
  private final transient List<Object> args;
  private final transient List<FieldError> fieldErrors;

  private Rejection(Kind kind, String code, List<Object> args, List<FieldError> fieldErrors) {
    super(fieldErrors.isEmpty() ? code + " " + args : code + " " + fieldErrors);
    this.kind = kind;
    this.code = code;
    this.args = args;
    this.fieldErrors = fieldErrors;
  }

  /** A rule of the domain forbids it now. */
  public static Rejection of(String code, Object... args) {
    return new Rejection(Kind.REFUSED, code, List.of(args), List.of());
  }

  /** Fields of the request are faulty. */
  public static Rejection invalid(List<FieldError> errors) {
    return new Rejection(Kind.INVALID, "VALIDATION_FAILED", List.of(), List.copyOf(errors));
  }

  /** It does not exist or is out of the caller's scope; which of the two is not told. */
  public static Rejection notFound() {
    return new Rejection(Kind.NOT_FOUND, "NOT_FOUND", List.of(), List.of());
  }

  /** Somebody else changed it, or it exists already. */
  public static Rejection conflict(String code, Object... args) {
    return new Rejection(Kind.CONFLICT, code, List.of(args), List.of());
  }

  /** The caller, as an account, may not do this. */
  public static Rejection forbidden(String code) {
    return new Rejection(Kind.FORBIDDEN, code, List.of(), List.of());
  }

  /** What sort of refusal it is. */
  public Kind kind() {
    return kind;
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** Values that the wording of the code mentions. */
  public List<Object> args() {
    return args;
  }

  /** The faulty fields; empty unless {@link Kind#INVALID}. */
  public List<FieldError> fieldErrors() {
    return fieldErrors;
  }
}
