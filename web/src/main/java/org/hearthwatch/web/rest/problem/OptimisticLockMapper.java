package org.hearthwatch.web.rest.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Two people changed the same thing at the same time; the second one has to look again. */
@Provider
public class OptimisticLockMapper implements ExceptionMapper<OptimisticLockException> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(OptimisticLockException lost) {
    return Problems.forReaderOf(headers).of(409, "CHANGED_MEANWHILE");
  }
}
