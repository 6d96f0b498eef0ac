package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hearthwatch.shared.Rejection;

/** What a use case refused. */
@Provider
public class RejectionMapper implements ExceptionMapper<Rejection> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Rejection rejection) {
    return Problems.forReaderOf(headers).of(rejection);
  }
}
