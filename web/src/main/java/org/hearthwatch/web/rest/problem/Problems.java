package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.Languages;
import org.hearthwatch.web.i18n.Refusal;

/** Words problems for one reader. */
public final class Problems {

  /** The media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String BUNDLE = "Rejections";

  private final Locale locale;

  /** For a reader with these languages; Chinese when they speak none of ours. */
  public Problems(List<Locale> accepted) {
    locale = Languages.choose(null, accepted);
  }

  /** For the sender of a request. */
  public static Problems forReaderOf(HttpHeaders headers) {
    return new Problems(headers.getAcceptableLanguages());
  }

  /** A problem without faulty fields. */
  public Response of(int status, String code, Object... args) {
    return of(status, code, List.of(args), List.of());
  }

  /** Any problem. */
  public Response of(int status, String code, List<Object> args, List<FieldError> errors) {
    return answer(
        new Problem(
            title(status),
            status,
            Bundles.textOr(locale, BUNDLE, "rejection." + code, title(status), args),
            code,
            null,
            errors.stream().map(this::field).toList()));
  }

  /** What a use case refused. */
  public Response of(Rejection rejection) {
    int status = status(rejection.kind());
    return answer(
        new Problem(
            title(status),
            status,
            Refusal.title(rejection, locale),
            rejection.code(),
            null,
            rejection.fieldErrors().stream().map(this::field).toList()));
  }

  /** The server's fault; the reference finds it in the log and nothing else is told. */
  public Response failure(String reference) {
    int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    String code = "INTERNAL_ERROR";
    String detail = Bundles.text(locale, BUNDLE, "rejection." + code);
    return answer(new Problem(title(status), status, detail, code, reference, List.of()));
  }

  /**
   * The status of a refusal. A rule of the domain that forbids something now is a conflict with the
   * state of things, not a fault in the request: 409 like any other conflict.
   */
  static int status(Rejection.Kind kind) {
    return switch (kind) {
      case INVALID -> 422;
      case NOT_FOUND -> 404;
      case FORBIDDEN -> 403;
      case CONFLICT, REFUSED -> 409;
    };
  }

  private Problem.Field field(FieldError error) {
    return new Problem.Field(error.field(), error.code(), Refusal.field(error, locale));
  }

  private String title(int status) {
    String family = status >= 500 ? "status.500" : "status.400";
    return Bundles.textOr(
        locale, BUNDLE, "status." + status, Bundles.text(locale, BUNDLE, family), List.of());
  }

  private Response answer(Problem problem) {
    return Response.status(problem.status())
        .type(MEDIA_TYPE)
        .language(locale)
        .entity(problem)
        .build();
  }
}
