package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whatever has no mapper of its own. The containers wrap what use cases throw, so the causes are
 * asked first: the outermost one that has a mapper decides. What is left is the server's fault; it
 * is logged and nothing of it is told.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

  @Context private HttpHeaders headers;
  @Context private Providers providers;

  @Override
  public Response toResponse(Throwable failure) {
    return Stream.iterate(failure.getCause(), cause -> cause != null, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> mapped(cause).stream())
        .findFirst()
        .orElseGet(() -> Problems.forReaderOf(headers).failure(FailureLog.log(failure)));
  }

  private <T extends Throwable> Optional<Response> mapped(T cause) {
    @SuppressWarnings("unchecked") // getClass() of a T is a Class<? extends T>
    ExceptionMapper<T> mapper = (ExceptionMapper<T>) providers.getExceptionMapper(cause.getClass());
    return mapper == null || mapper instanceof UnexpectedMapper
        ? Optional.empty()
        : Optional.of(mapper.toResponse(cause));
  }
}
