package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.administration.FindOrganisations;
import org.hearthwatch.administration.OpenStation;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Units as those who administer them see them, and stations as they open and change them. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
public class OrganisationsResource {

  /** A station to be opened; its code is the next free one of the division. */
  public record NewStation(
      @NotNull String division, @NotNull String nameZh, @NotNull String nameEn) {}

  /** What changes about a station; what is left out stays. */
  public record StationChange(String nameZh, String nameEn) {}

  @Inject private FindOrganisations organisations;
  @Inject private OpenStation stations;
  @Inject private Posts posts;

  /** All units within reach. */
  @GET
  @Path("organisations")
  @Calls(value = FindOrganisations.class, method = "all")
  @Operation(summary = "The units that the administrator looks after, by code")
  public Listing<UnitView> all(@BeanParam Paging paging) {
    return paging.of(organisations.all(), Order.by(UnitView::code));
  }

  /** Opens a station. */
  @POST
  @Path("stations")
  @Calls(value = OpenStation.class, method = "open")
  @Operation(summary = "Open a station")
  @APIResponseSchema(value = UnitView.class, responseCode = "201")
  public Response openStation(NewStation body) {
    return posts.answer(
        body, () -> Outcome.created(stations.open(body.division(), body.nameZh(), body.nameEn())));
  }

  /** Changes a station. */
  @PATCH
  @Path("stations/{code}")
  @Calls(value = OpenStation.class, method = "rename")
  @Operation(summary = "Call a station something else")
  public UnitView changeStation(@PathParam("code") String code, StationChange body) {
    Named now = organisations.byCode(code).name();
    return stations.rename(code, or(body.nameZh(), now.zh()), or(body.nameEn(), now.en()));
  }

  /** What is wanted; what is left out stays, also a position that was never surveyed. */
  static <T> T or(T wanted, T now) {
    return wanted == null ? now : wanted;
  }
}
