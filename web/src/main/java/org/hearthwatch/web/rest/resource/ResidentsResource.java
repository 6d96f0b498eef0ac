package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.privacy.FindLooks;
import org.hearthwatch.privacy.LookView;
import org.hearthwatch.registry.FindResidents;
import org.hearthwatch.registry.RegisterPerson;
import org.hearthwatch.registry.ResidentView;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.telemetry.FindTrend;
import org.hearthwatch.telemetry.FindVitals;
import org.hearthwatch.telemetry.Resolution;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;
import org.hearthwatch.web.rest.params.Times;

/** People in care. */
@Path("residents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residents")
public class ResidentsResource {

  /**
   * Somebody to be registered: a legal name or an alias, a date of birth or an estimated age.
   *
   * @param evenIfKnown whether to register although the identity number is in the register already
   */
  public record NewResident(
      @Size(max = 80) String legalName,
      @Size(max = 80) String alias,
      Sex sex,
      LocalDate birthDate,
      @DecimalMin("0") @DecimalMax("120") Integer estimatedAge,
      @Size(max = 18) String identityNumber,
      @Size(max = 2000) String distinguishing,
      Boolean evenIfKnown) {

    RegisterPerson.Command command() {
      return new RegisterPerson.Command(
          legalName,
          alias,
          sex,
          birthDate,
          estimatedAge,
          identityNumber,
          distinguishing,
          Boolean.TRUE.equals(evenIfKnown));
    }
  }

  @Inject private FindResidents residents;
  @Inject private RegisterPerson registration;
  @Inject private FindVitals vitals;
  @Inject private FindTrend trend;
  @Inject private FindLooks looks;
  @Inject private Posts posts;

  /** One person. */
  @GET
  @Path("{id}")
  @Calls(value = FindResidents.class, method = "byId")
  @Operation(summary = "One resident with the current placement")
  public ResidentView one(@PathParam("id") UUID id) {
    return residents.byId(id);
  }

  /** Who looked at a person. */
  @GET
  @Path("{id}/looks")
  @Calls(value = FindLooks.class, method = "at")
  @Operation(
      summary = "Who looked at a resident, the latest first",
      description = "The latest 200; what one person looked at within five minutes is one look.")
  public Listing<LookView> looks(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return paging.of(looks.at(id), Order.latest(LookView::at, LookView::id));
  }

  /** Registers somebody. */
  @POST
  @Calls(value = RegisterPerson.class, method = "register")
  @Operation(summary = "Register a person, with papers or without")
  @APIResponseSchema(value = ResidentView.class, responseCode = "201")
  public Response register(NewResident body) {
    return posts.answer(
        body,
        () -> {
          UUID id = registration.register(body.command());
          return Outcome.created("residents/" + id, residents.byId(id));
        });
  }

  /** What the devices of a person measured, the oldest row first. */
  @GET
  @Path("{id}/vitals")
  @Calls(value = FindVitals.class, method = "of")
  @Operation(
      summary = "Vital signs of a span, oldest first",
      description =
          "Of the last 24 hours unless a span is given; what was not measured is left out. news2 is"
              + " a lower bound where partial is true.")
  public Listing<VitalsJson> vitals(
      @PathParam("id") UUID id,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam Paging paging) {
    Times times = new Times();
    Instant start = times.from("from", from);
    Instant end = times.until("to", to);
    times.check();
    return paging.of(
        VitalsJson.of(vitals.of(id, start, end)),
        Order.earliest(VitalsJson::observedAt, VitalsJson::ordinal),
        FindVitals.MOST,
        FindVitals.MOST);
  }

  /** What vital signs come to by the minute, hour or day, the oldest span first. */
  @GET
  @Path("{id}/vitals/trend")
  @Calls(value = FindTrend.class, method = "of")
  @Operation(
      summary = "Vital signs by the minute, hour or day, oldest first",
      description =
          "The least, mean and greatest value of each reading in each span. By the day and of the"
              + " last 30 days unless asked otherwise; kept for years, longer than the readings. Of"
              + " a span in which somebody moved, each placement has a point of its own.")
  public Listing<TrendJson> trend(
      @PathParam("id") UUID id,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("resolution") Resolution resolution,
      @BeanParam Paging paging) {
    Times times = new Times();
    Instant start = times.from("from", from);
    Instant end = times.until("to", to);
    times.check();
    return paging.of(
        TrendJson.of(trend.of(id, start, end, resolution)),
        Order.earliest(TrendJson::startsAt, TrendJson::ordinal),
        FindTrend.MOST,
        FindTrend.MOST);
  }
}
