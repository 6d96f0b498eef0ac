package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.hearthwatch.inspection.ConflictView;
import org.hearthwatch.inspection.Conflicts;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Conflicts of interest between inspectors and facilities. */
@Path("inspector-conflicts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class ConflictsResource {

  /** Why somebody is not sent to a facility. */
  public record NewConflict(
      @NotNull String inspector,
      @NotNull String facilityCode,
      @NotNull @Size(max = 500) String reason) {}

  @Inject private Conflicts conflicts;
  @Inject private Posts posts;

  /** All within scope. */
  @GET
  @Calls(value = Conflicts.class, method = "list")
  @Operation(summary = "Conflicts of interest within the caller's scope, the latest first")
  public Listing<ConflictView> list(@BeanParam Paging paging) {
    return paging.of(conflicts.list(), Order.latest(ConflictView::declaredAt, ConflictView::id));
  }

  /** Declares one. */
  @POST
  @Calls(value = Conflicts.class, method = "declare")
  @Operation(summary = "Declare a conflict; inspectors for themselves, prefectures for anybody")
  @APIResponseSchema(value = ConflictView.class, responseCode = "201")
  public Response declare(NewConflict body) {
    return posts.answer(
        body,
        () ->
            Outcome.created(
                conflicts.declare(body.inspector(), body.facilityCode(), body.reason())));
  }

  /** Ends one. */
  @POST
  @Path("{id}/end")
  @Consumes(MediaType.WILDCARD)
  @Calls(value = Conflicts.class, method = "end")
  @Operation(summary = "End a conflict. No body")
  @APIResponseSchema(value = ConflictView.class, responseCode = "200")
  public Response end(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(conflicts.end(id)));
  }
}
