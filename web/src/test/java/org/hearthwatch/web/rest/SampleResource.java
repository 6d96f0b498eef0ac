package org.hearthwatch.web.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** A resource that fails in every way a real one can. */
@Path("sample")
@Produces("application/json")
@Consumes("application/json")
public class SampleResource {

  /** A use case for station supervisors. */
  public static class UseCase {
    @RolesAllowed("station-supervisor")
    public void call() {}
  }

  /** A body of every type a field can have. */
  public record Body(
      @NotNull UUID id,
      Instant at,
      Sex sex,
      @DecimalMin("20") @DecimalMax("300") Integer pulse,
      BigDecimal weight,
      @Size(max = 5) String note,
      Boolean flag,
      List<Part> parts) {}

  /** A part of it. */
  public record Part(@NotNull String code) {}

  private static Rejection notInForce() {
    return Rejection.of("AGREEMENT_NOT_IN_FORCE");
  }

  @GET
  @Path("failures/{which}")
  @Calls(value = UseCase.class, method = "call")
  public Body fail(@PathParam("which") String which) throws Exception {
    throw switch (which) {
      case "refused" -> notInForce();
      case "wrapped" -> new EJBException("wrapped", notInForce());
      case "conflict" -> Rejection.conflict("ALREADY_PLACED");
      case "missing" -> Rejection.notFound();
      case "forbidden" -> Rejection.forbidden("ACCOUNT_UNKNOWN");
      case "invalid" ->
          Rejection.invalid(
              List.of(
                  new FieldError("room", "TOO_LONG", List.of(20)),
                  new FieldError("age", "OUT_OF_RANGE", List.of(0, 120))));
      case "role" -> new EJBAccessException("WFLYEJB0364");
      case "lock" -> new EJBException("x", new OptimisticLockException("row 17 of table secret"));
      case "unique" -> new EJBException("x", new SQLException("duplicate key secret", "23505"));
      case "sql" -> new EJBException("x", new SQLException("syntax of secret", "42601"));
      default -> new IllegalStateException("secret of the house");
    };
  }

  @POST
  @Calls(value = UseCase.class, method = "call")
  public Body echo(Body body) {
    return body;
  }

  @GET
  @Path("numbers")
  @Calls(value = UseCase.class, method = "call")
  public Listing<Part> numbers(@QueryParam("sex") Sex sex, @BeanParam Paging paging) {
    List<Part> parts =
        java.util.stream.IntStream.range(100, 220)
            .mapToObj(number -> new Part(Integer.toString(number)))
            .toList();
    return paging.of(parts, Order.by(Part::code));
  }

  @GET
  @Path("things/{id}")
  @Calls(value = UseCase.class, method = "call")
  public Part thing(@PathParam("id") UUID id) {
    return new Part(id.toString());
  }

  @GET
  @Path("unguarded")
  public Part unguarded() {
    return new Part("nobody said who may see this");
  }
}
