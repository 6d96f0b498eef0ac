package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.hearthwatch.inspection.InterviewOutcome;
import org.hearthwatch.inspection.Interviews;
import org.hearthwatch.inspection.InterviewsView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** Residents drawn for a private interview during an inspection. */
@Path("inspections/{id}/interviews")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class InterviewsResource {

  /** What became of one. */
  public record Told(@NotNull Integer position, @NotNull InterviewOutcome outcome) {}

  @Inject private Interviews interviews;
  @Inject private Posts posts;

  /** Who was drawn. */
  @GET
  @Calls(value = Interviews.class, method = "of")
  @Operation(summary = "Who was drawn for a private interview, and how; 404 before the draw")
  public InterviewsView drawn(@PathParam("id") UUID id) {
    return interviews.of(id);
  }

  /** Draws. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Calls(value = Interviews.class, method = "draw")
  @Operation(summary = "Draw residents for private interviews, once. No body")
  @APIResponseSchema(value = InterviewsView.class, responseCode = "200")
  public Response draw(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(interviews.draw(id)));
  }

  /** Tells what became of one. */
  @POST
  @Path("outcomes")
  @Calls(value = Interviews.class, method = "tell")
  @Operation(summary = "Tell what became of an interview; who cannot be spoken with is replaced")
  @APIResponseSchema(value = InterviewsView.class, responseCode = "200")
  public Response tell(@PathParam("id") UUID id, Told body) {
    return posts.answer(
        body, () -> Outcome.done(interviews.tell(id, body.position(), body.outcome())));
  }
}
