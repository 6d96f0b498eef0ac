package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the interface itself refused. */
@Provider
public class ApiExceptionMapper implements ExceptionMapper<ApiException> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(ApiException refused) {
    return Problems.forReaderOf(headers)
        .of(refused.status(), refused.code(), refused.args(), refused.faults());
  }
}
