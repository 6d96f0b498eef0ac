package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.stationing.CheckIn;
import org.hearthwatch.stationing.CheckInView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** Proof that resident staff are there. */
@Path("check-ins")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shifts and check-ins")
public class CheckInsResource {

  /** A check-in; its time is the server's, and it is never refused for its position. */
  public record NewCheckIn(
      @NotNull UUID shiftId,
      @Schema(description = "Degrees north, WGS 84") Double latitude,
      @Schema(description = "Degrees east, WGS 84") Double longitude,
      @Schema(description = "Radius as the device claims") Double accuracyMetres) {}

  @Inject private CheckIn checkIn;
  @Inject private Posts posts;

  /** Checks in. */
  @POST
  @Calls(value = CheckIn.class, method = "checkIn")
  @Operation(summary = "Check in for a shift of one's own")
  @APIResponseSchema(value = CheckInView.class, responseCode = "201")
  public Response checkIn(NewCheckIn body) {
    return posts.answer(
        body,
        () ->
            Outcome.created(
                checkIn.checkIn(
                    body.shiftId(), body.latitude(), body.longitude(), body.accuracyMetres())));
  }
}
