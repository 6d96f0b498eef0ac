package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.PlacePerson;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Who is placed where, by whom, and who answers for them. */
@Path("placements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementsResource {

  /** A placement to be made; startsAt defaults to now. */
  public record NewPlacement(
      @NotNull UUID personId,
      @NotNull String facilityCode,
      @NotNull UUID agreementId,
      @Size(max = 20) String room,
      Instant startsAt) {

    PlacePerson.Command command() {
      return new PlacePerson.Command(personId, facilityCode, agreementId, room, startsAt);
    }
  }

  /** Who shall answer for a placed person, by user name. */
  public record ContactPerson(@NotNull String username) {}

  @Inject private FindPlacements placements;
  @Inject private PlacePerson placing;
  @Inject private AssignContactPerson assigning;
  @Inject private Posts posts;

  /** The placements that last. */
  @GET
  @Calls(value = FindPlacements.class, method = "current")
  @Operation(summary = "The placements that last, by number")
  public Listing<PlacementView> current(
      @QueryParam("facility") String facility, @BeanParam Paging paging) {
    List<PlacementView> found =
        facility == null ? placements.current() : placements.currentIn(facility);
    return paging.of(found, Order.by(PlacementView::number));
  }

  /** One placement. */
  @GET
  @Path("{id}")
  @Calls(value = FindPlacements.class, method = "byId")
  @Operation(summary = "One placement, also one that has ended")
  public PlacementView one(@PathParam("id") UUID id) {
    return placements.byId(id);
  }

  /** Places somebody. */
  @POST
  @Calls(value = PlacePerson.class, method = "place")
  @Operation(summary = "Place a registered person in a facility under an agreement in force")
  @APIResponseSchema(value = PlacementView.class, responseCode = "201")
  public Response place(NewPlacement body) {
    return posts.answer(
        body,
        () -> {
          PlacementView made = placing.place(body.command());
          return Outcome.created("placements/" + made.id(), made);
        });
  }

  /** Makes somebody answer for the placed person from now on. */
  @PUT
  @Path("{id}/contact-person")
  @Calls(value = AssignContactPerson.class, method = "assign")
  @Operation(summary = "Assign the contact person; the one before is relieved at the same moment")
  public PlacementView assign(@PathParam("id") UUID id, ContactPerson body) {
    assigning.assign(id, body.username());
    return placements.byId(id);
  }
}
