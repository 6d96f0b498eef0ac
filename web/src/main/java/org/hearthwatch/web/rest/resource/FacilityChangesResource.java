package org.hearthwatch.web.rest.resource;

import static org.hearthwatch.web.rest.resource.OrganisationsResource.or;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.administration.ChangeFacility;
import org.hearthwatch.administration.FacilityEntry;
import org.hearthwatch.administration.FindOrganisations;
import org.hearthwatch.administration.OpenFacility;
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** Facilities as those who administer them open and change them. */
@Path("facilities")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class FacilityChangesResource {

  /** A facility to be opened; without a day it is supervised from now on. */
  public record NewFacility(
      @NotNull String division,
      @NotNull String nameZh,
      @NotNull String nameEn,
      @NotNull Integer capacity,
      @NotNull String station,
      Double latitude,
      Double longitude,
      LocalDate supervisedSince) {}

  /** What changes about a facility; what is left out stays. */
  public record FacilityChange(
      String nameZh,
      String nameEn,
      Integer capacity,
      String station,
      Double latitude,
      Double longitude) {}

  @Inject private FindOrganisations organisations;
  @Inject private OpenFacility facilities;
  @Inject private ChangeFacility changes;
  @Inject private Posts posts;

  /** Opens a facility. */
  @POST
  @Calls(value = OpenFacility.class, method = "open")
  @Operation(summary = "Open a facility; its duties begin with its supervision")
  @APIResponseSchema(value = UnitView.class, responseCode = "201")
  public Response openFacility(NewFacility body) {
    FacilityEntry entry =
        new FacilityEntry(
            body.nameZh(),
            body.nameEn(),
            body.capacity(),
            body.station(),
            body.latitude(),
            body.longitude());
    return posts.answer(
        body,
        () -> Outcome.created(facilities.open(body.division(), entry, body.supervisedSince())));
  }

  /** Changes a facility. */
  @PATCH
  @Path("{code}")
  @Calls(value = ChangeFacility.class, method = "change")
  @Operation(summary = "Change name, beds, supervising station or position of a facility")
  public UnitView changeFacility(@PathParam("code") String code, FacilityChange body) {
    FacilityFacts now = organisations.facility(code);
    return changes.change(
        code,
        new FacilityEntry(
            or(body.nameZh(), now.nameZh()),
            or(body.nameEn(), now.nameEn()),
            or(body.capacity(), now.capacity()),
            or(body.station(), now.stationCode()),
            or(body.latitude(), now.latitude()),
            or(body.longitude(), now.longitude())));
  }
}
