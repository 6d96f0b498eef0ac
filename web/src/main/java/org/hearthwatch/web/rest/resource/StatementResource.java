package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.inspection.FindInspections;
import org.hearthwatch.inspection.SignStatement;
import org.hearthwatch.inspection.StatementView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;

/** The statement of deficiencies of an inspection. */
@Path("inspections/{id}/statement")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class StatementResource {

  /** Who of the facility signs, or why nobody does. */
  public record NewStatement(
      @NotNull @Size(max = 60) String signerName,
      @Size(max = 200_000) @Schema(description = "The drawn signature: a PNG in Base64")
          String signaturePng,
      @Size(max = 500) String refusedBecause) {}

  @Inject private SignStatement signing;
  @Inject private FindInspections inspections;
  @Inject private Posts posts;

  /** Takes the statement. */
  @POST
  @Calls(value = SignStatement.class, method = "sign")
  @Operation(summary = "Take the facility's signature under what was found, or its refusal")
  @APIResponseSchema(value = StatementView.class, responseCode = "200")
  public Response sign(@PathParam("id") UUID id, NewStatement body) {
    byte[] png = decoded(body.signaturePng());
    return posts.answer(
        body,
        () ->
            Outcome.done(
                signing.sign(
                    new SignStatement.Command(id, body.signerName(), png, body.refusedBecause()))));
  }

  /** The signature; whatever the caller prefers to get, so that scope is what refuses them. */
  @GET
  @Path("signature")
  @Produces(MediaType.WILDCARD)
  @Calls(value = FindInspections.class, method = "signature")
  @Operation(summary = "The signature drawn under the statement of deficiencies")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "image/png"))
  public Response signature(@PathParam("id") UUID id) {
    return Response.ok(inspections.signature(id), "image/png").build();
  }

  /**
   * What is no Base64 is no signature either; the use case says so once it knows the caller may.
   */
  private static byte[] decoded(String base64) {
    try {
      return base64 == null ? null : Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException unreadable) {
      return base64.getBytes(StandardCharsets.UTF_8);
    }
  }
}
