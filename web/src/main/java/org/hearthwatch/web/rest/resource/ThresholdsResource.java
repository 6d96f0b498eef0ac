package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.BoundsView;
import org.hearthwatch.alert.FindBounds;
import org.hearthwatch.alert.SetBounds;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.IfMatch;

/** The bounds of readings that a clinician set for one resident. */
@Path("residents/{id}/thresholds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residents")
public class ThresholdsResource {

  /** Bounds of one reading: at least one of the two. */
  public record BoundJson(Double low, Double high) {}

  /** All bounds, and who decided them and why; a reading that is left out has none afterwards. */
  public record Wanted(
      BoundJson hr,
      BoundJson rr,
      BoundJson spo2,
      BoundJson sbp,
      BoundJson temp,
      @NotNull @Size(max = 2000) String reason) {

    Map<String, Bound> bounds() {
      Map<String, Bound> bounds = new LinkedHashMap<>();
      add(bounds, "hr", hr);
      add(bounds, "rr", rr);
      add(bounds, "spo2", spo2);
      add(bounds, "sbp", sbp);
      add(bounds, "temp", temp);
      return bounds;
    }

    private static void add(Map<String, Bound> bounds, String label, BoundJson bound) {
      if (bound != null) {
        bounds.put(label, new Bound(bound.low(), bound.high()));
      }
    }
  }

  @Inject private FindBounds finding;
  @Inject private SetBounds setting;

  /** The bounds that count now. */
  @GET
  @Calls(value = FindBounds.class, method = "of")
  @Operation(
      summary = "The bounds of readings that a clinician set for a resident",
      description =
          "The ETag is wanted as If-Match when they are changed; version 0: none were set.")
  @APIResponseSchema(value = BoundsView.class, responseCode = "200")
  public Response thresholds(@PathParam("id") UUID id) {
    return tagged(finding.of(id));
  }

  /** Replaces them. */
  @PUT
  @Calls(value = SetBounds.class, method = "set")
  @Operation(
      summary = "Set the bounds of readings for a resident, all at once",
      description = "If-Match: the ETag of what was read; 428 without it, 412 if it is outdated.")
  @APIResponseSchema(value = BoundsView.class, responseCode = "200")
  public Response set(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted body) {
    BoundsView now = finding.of(id);
    IfMatch.require(ifMatch, now.version());
    return tagged(setting.set(id, now.version(), body.bounds(), body.reason()));
  }

  private static Response tagged(BoundsView view) {
    return IfMatch.tagged(view, view.version());
  }
}
