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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.alert.ChangeThreshold;
import org.hearthwatch.alert.FindThresholds;
import org.hearthwatch.alert.Threshold;
import org.hearthwatch.alert.ThresholdView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What alerts and silence are judged by, for everybody. */
@Path("thresholds")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
public class AlertThresholdsResource {
  /** What is to count from a day on, in the unit of the threshold. */
  public record Change(
      @NotNull Double value, @NotNull LocalDate from, @NotNull @Size(max = 2000) String reason) {}

  @Inject private FindThresholds finding;
  @Inject private ChangeThreshold changing;
  @Inject private Posts posts;

  /** All of them. */
  @GET
  @Calls(value = FindThresholds.class, method = "all")
  @Operation(summary = "What alerts and silence are judged by, and what was decided about it")
  public Listing<ThresholdView> all(@BeanParam Paging paging) {
    return paging.of(finding.all(), Order.by(one -> one.code().name()));
  }

  /** Another value from a day on. */
  @POST
  @Path("{code}/changes")
  @Calls(value = ChangeThreshold.class, method = "change")
  @Operation(
      summary = "Let another value count from a day on",
      description = "from: a day in Shanghai, tomorrow at the earliest.")
  @APIResponseSchema(value = ThresholdView.class, responseCode = "200")
  public Response change(@PathParam("code") String code, Change body) {
    return posts.answer(
        body,
        () ->
            Outcome.done(
                changing.change(
                    new ChangeThreshold.Command(
                        threshold(code), body.value(), body.from(), body.reason()))));
  }

  private static Threshold threshold(String code) {
    try {
      return Threshold.valueOf(code);
    } catch (IllegalArgumentException unknown) {
      throw Rejection.notFound();
    }
  }
}
