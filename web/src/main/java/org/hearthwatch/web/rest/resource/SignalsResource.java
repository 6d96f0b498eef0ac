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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.screening.FindSignals;
import org.hearthwatch.screening.SettleSignal;
import org.hearthwatch.screening.SignalOutcome;
import org.hearthwatch.screening.SignalView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Patterns that somebody should look at. */
@Path("signals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals")
public class SignalsResource {

  /** Which signals: those without an outcome, or all. */
  public enum Which {
    OPEN,
    ALL
  }

  /** What a signal was. */
  public record Settlement(
      @NotNull SignalOutcome outcomeKind, @NotNull @Size(max = 2000) String outcome) {}

  @Inject private FindSignals signals;
  @Inject private SettleSignal settling;
  @Inject private Posts posts;

  /** The signals that match. */
  @GET
  @Calls(value = FindSignals.class, method = "list")
  @Operation(
      summary = "Signals of the screens within the caller's scope, the latest first",
      description = "A signal is no accusation: it lies beside its evidence, for a human to judge.")
  public Listing<SignalView> list(
      @QueryParam("state") Which state,
      @QueryParam("facility") String facility,
      @BeanParam Paging paging) {
    return paging.of(
        signals.list().stream()
            .filter(signal -> state != Which.OPEN || signal.settledAt() == null)
            .filter(signal -> facility == null || facility.equals(signal.facilityCode()))
            .toList(),
        Order.latest(SignalView::foundAt, SignalView::id));
  }

  /** One signal. */
  @GET
  @Path("{id}")
  @Calls(value = FindSignals.class, method = "byId")
  @Operation(summary = "One signal with its evidence")
  public SignalView one(@PathParam("id") UUID id) {
    return signals.byId(id);
  }

  /** Says what it was. */
  @POST
  @Path("{id}/outcome")
  @Calls(value = SettleSignal.class, method = "settle")
  @Operation(summary = "Say what a signal was: explained, or followed up")
  @APIResponseSchema(value = SignalView.class, responseCode = "200")
  public Response settle(@PathParam("id") UUID id, Settlement body) {
    return posts.answer(
        body, () -> Outcome.done(settling.settle(id, body.outcomeKind(), body.outcome())));
  }
}
