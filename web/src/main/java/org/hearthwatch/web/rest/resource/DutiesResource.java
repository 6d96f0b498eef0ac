package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.duty.WaiveDuty;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Paging;

/** Duties: who owes what to whom, and until when. */
@Path("duties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class DutiesResource {

  /** Why somebody is released from a duty. */
  public record NewWaiver(@NotNull String reason) {}

  @Inject private FindDuties duties;
  @Inject private WaiveDuty waiver;
  @Inject private Posts posts;
  @Inject private WhoAmI whoAmI;

  /** The duties that match, by deadline. */
  @GET
  @Calls(value = FindDuties.class, method = "list")
  @Operation(summary = "Duties within the caller's scope, the earliest deadline first")
  public Listing<DutyJson> list(@BeanParam DutyQuery query, @BeanParam Paging paging) {
    return paging.of(
        duties.list(query.filter(() -> whoAmI.get().username())).stream()
            .map(DutyJson::of)
            .toList(),
        DutyJson.BY_DEADLINE);
  }

  /** One duty. */
  @GET
  @Path("{id}")
  @Calls(value = FindDuties.class, method = "byId")
  @Operation(summary = "One duty")
  public DutyJson one(@PathParam("id") UUID id) {
    return DutyJson.of(duties.byId(id));
  }

  /** Releases whoever owes a duty. */
  @POST
  @Path("{id}/waiver")
  @Consumes(MediaType.APPLICATION_JSON)
  @Calls(value = WaiveDuty.class, method = "waive")
  @Operation(summary = "Waive a duty, with a reason; nobody waives their own")
  @APIResponseSchema(value = DutyJson.class, responseCode = "201")
  public Response waive(@PathParam("id") UUID id, NewWaiver body) {
    return posts.answer(body, () -> Outcome.created(DutyJson.of(waiver.waive(id, body.reason()))));
  }
}
