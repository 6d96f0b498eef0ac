package org.hearthwatch.web.rest.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A use case that the caller's role may not call. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<EJBAccessException> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(EJBAccessException refused) {
    return Problems.forReaderOf(headers).of(403, "ROLE_NOT_ALLOWED");
  }
}
