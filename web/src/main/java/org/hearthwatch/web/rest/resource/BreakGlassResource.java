package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.privacy.LookInNeed;
import org.hearthwatch.registry.BreakGlassView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Access in need to one person who is out of scope. */
@Path("break-glass")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access in need")
public class BreakGlassResource {

  /** Whom, why and for how long; the number is the person's or their identity number. */
  public record Opening(
      @NotNull @Size(max = 40) String number,
      @NotNull @Size(min = 10, max = 500) String reason,
      @DecimalMin("1") @DecimalMax("24") Integer hours) {}

  @Inject private LookInNeed need;
  @Inject private Posts posts;

  /** What the caller opened. */
  @GET
  @Calls(value = LookInNeed.class, method = "own")
  @Operation(summary = "What the caller opened in need in the last 90 days")
  public Listing<BreakGlassView> own(@BeanParam Paging paging) {
    return paging.of(need.own(), Order.latest(BreakGlassView::grantedAt, BreakGlassView::id));
  }

  /** What others opened of the caller's people. */
  @GET
  @Path("concerning")
  @Calls(value = LookInNeed.class, method = "concerning")
  @Operation(summary = "What was opened in need of the people of the caller's stations")
  public Listing<BreakGlassView> concerning(@BeanParam Paging paging) {
    return paging.of(
        need.concerning(), Order.latest(BreakGlassView::grantedAt, BreakGlassView::id));
  }

  /** Opens one person. */
  @POST
  @Calls(value = LookInNeed.class, method = "open")
  @Operation(
      summary = "Open one person in need, for a reason and 1 to 24 hours (4 unless given)",
      description = "The responsible station is told at once, and each look is noted.")
  @APIResponseSchema(value = BreakGlassView.class, responseCode = "201")
  public Response open(Opening body) {
    LookInNeed.Command command = new LookInNeed.Command(body.number(), body.reason(), body.hours());
    return posts.answer(body, () -> Outcome.created(need.open(command)));
  }

  /** Ends one early. */
  @POST
  @Path("{id}/end")
  @Calls(value = LookInNeed.class, method = "end")
  @Operation(summary = "End an access in need now: one's own, or one to a person of one's station")
  @APIResponseSchema(value = BreakGlassView.class, responseCode = "200")
  public Response end(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(need.end(id)));
  }
}
