package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What the REST runtime refused: no such path, method, or media type. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

  private static final Map<Integer, String> CODES =
      Map.of(
          400, "BAD_REQUEST",
          401, "UNAUTHENTICATED",
          403, "ROLE_NOT_ALLOWED",
          404, "NOT_FOUND",
          405, "METHOD_NOT_ALLOWED",
          406, "NOT_ACCEPTABLE",
          413, "BODY_TOO_LONG",
          415, "UNSUPPORTED_MEDIA_TYPE");

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(WebApplicationException refused) {
    Response given = refused.getResponse();
    if (given.getStatus() < 400) {
      return given;
    }
    String code = CODES.getOrDefault(given.getStatus(), "HTTP_" + given.getStatus());
    Response problem = Problems.forReaderOf(headers).of(given.getStatus(), code);
    return keepHeaders(given, problem);
  }

  /** {@code Allow} of a 405 and {@code WWW-Authenticate} of a 401 belong to the answer. */
  private static Response keepHeaders(Response given, Response problem) {
    Response.ResponseBuilder answer = Response.fromResponse(problem);
    for (String name : new String[] {HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE}) {
      if (given.getHeaders().containsKey(name)) {
        answer.header(name, given.getHeaderString(name));
      }
    }
    return answer.build();
  }
}
