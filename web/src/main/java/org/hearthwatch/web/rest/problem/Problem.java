package org.hearthwatch.web.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem detail (RFC 9457). Its type is {@code about:blank}, so the title only words the status;
 * programs go by the code.
 *
 * @param title the status, in the reader's language
 * @param detail what is wrong, in the reader's language
 * @param code stable, never translated
 * @param instance names this occurrence in the server's log; only for what is the server's fault
 * @param errors every faulty field of the request
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Problem detail (RFC 9457); programs go by code and errors[].code")
public record Problem(
    String title,
    int status,
    String detail,
    @Schema(examples = "VALIDATION_FAILED") String code,
    String instance,
    List<Field> errors) {

  /**
   * A faulty field.
   *
   * @param field its path in the request, e.g. {@code answers[0].itemCode}
   * @param code stable, never translated
   * @param message what is wrong, in the reader's language
   */
  public record Field(
      String field, @Schema(examples = "OUT_OF_RANGE") String code, String message) {}

  /** Keeps its own copy of the errors. */
  public Problem {
    errors = List.copyOf(errors);
  }
}
