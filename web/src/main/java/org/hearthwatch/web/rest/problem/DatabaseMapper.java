package org.hearthwatch.web.rest.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;

/** Two requests that met in the database: one of them lost, and may look again. */
@Provider
public class DatabaseMapper implements ExceptionMapper<SQLException> {

  /** Unique violation, exclusion violation, serialization failure, deadlock. */
  private static final Set<String> LOST_A_RACE = Set.of("23505", "23P01", "40001", "40P01");

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(SQLException failure) {
    Problems problems = Problems.forReaderOf(headers);
    return LOST_A_RACE.contains(String.valueOf(failure.getSQLState()))
        ? problems.of(409, "CHANGED_MEANWHILE")
        : problems.failure(FailureLog.log(failure));
  }
}
