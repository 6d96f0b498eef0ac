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
import org.hearthwatch.alert.AcknowledgeAlert;
import org.hearthwatch.alert.AlertComment;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.AssignAlert;
import org.hearthwatch.alert.CommentAlert;
import org.hearthwatch.alert.FindAlerts;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.alert.ResolveAlert;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Conditions that need somebody now. */
@Path("alerts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
public class AlertsResource {

  /** Which alerts: those without an outcome, or all of 30 days. */
  public enum Which {
    OPEN,
    ALL
  }

  /** What the one who takes an alert on is doing about it. */
  public record Acknowledgement(@NotNull @Size(max = 2000) String note) {}

  /**
   * How it came out.
   *
   * @param outcomeKind what sort of outcome; one that is told in words only is {@code OTHER}
   */
  public record Resolution(OutcomeKind outcomeKind, @NotNull @Size(max = 2000) String outcome) {
    OutcomeKind kind() {
      return outcomeKind == null ? OutcomeKind.OTHER : outcomeKind;
    }
  }

  /** Whom it is given to. */
  public record Assignment(@NotNull @Size(max = 80) String username) {}

  /** What the others who work on it are told. */
  public record NewComment(@NotNull @Size(max = 2000) String text) {}

  @Inject private FindAlerts alerts;
  @Inject private AcknowledgeAlert acknowledging;
  @Inject private ResolveAlert resolving;
  @Inject private AssignAlert assigning;
  @Inject private CommentAlert commenting;
  @Inject private Posts posts;

  /** The alerts that match. */
  @GET
  @Calls(value = FindAlerts.class, method = "list")
  @Operation(
      summary = "Alerts within the caller's scope, the latest first",
      description = "state=open: without an outcome yet, acknowledged or not. state=all: 30 days.")
  public Listing<AlertView> list(
      @QueryParam("state") Which state,
      @QueryParam("facility") String facility,
      @QueryParam("resident") UUID resident,
      @BeanParam Paging paging) {
    return paging.of(
        alerts.list(new AlertFilter(state == Which.OPEN, resident, facility)),
        Order.latest(AlertView::raisedAt, AlertView::id));
  }

  /** One alert. */
  @GET
  @Path("{id}")
  @Calls(value = FindAlerts.class, method = "byId")
  @Operation(summary = "One alert")
  public AlertView one(@PathParam("id") UUID id) {
    return alerts.byId(id);
  }

  /** Takes an alert on. */
  @POST
  @Path("{id}/acknowledgement")
  @Calls(value = AcknowledgeAlert.class, method = "acknowledge")
  @Operation(summary = "Acknowledge an alert; the answer names who and when")
  @APIResponseSchema(value = AlertView.class, responseCode = "200")
  public Response acknowledge(@PathParam("id") UUID id, Acknowledgement body) {
    return posts.answer(body, () -> Outcome.done(acknowledging.acknowledge(id, body.note())));
  }

  /** Ends an alert. */
  @POST
  @Path("{id}/resolution")
  @Calls(value = ResolveAlert.class, method = "resolve")
  @Operation(summary = "Resolve an alert with its outcome")
  @APIResponseSchema(value = AlertView.class, responseCode = "200")
  public Response resolve(@PathParam("id") UUID id, Resolution body) {
    return posts.answer(
        body, () -> Outcome.done(resolving.resolve(id, body.kind(), body.outcome())));
  }

  /** Gives an alert to somebody. */
  @POST
  @Path("{id}/assignment")
  @Calls(value = AssignAlert.class, method = "assign")
  @Operation(summary = "Give an alert to one of those who work on it; they are told")
  @APIResponseSchema(value = AlertView.class, responseCode = "200")
  public Response assign(@PathParam("id") UUID id, Assignment body) {
    return posts.answer(body, () -> Outcome.done(assigning.assign(id, body.username())));
  }

  /** What was written about an alert. */
  @GET
  @Path("{id}/comments")
  @Calls(value = FindAlerts.class, method = "comments")
  @Operation(summary = "The comments on an alert, the oldest first")
  public Listing<AlertComment> comments(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return paging.of(
        alerts.comments(id), Order.earliest(AlertComment::writtenAt, AlertComment::id));
  }

  /** Writes a comment. */
  @POST
  @Path("{id}/comments")
  @Calls(value = CommentAlert.class, method = "comment")
  @Operation(summary = "Tell the others who work on an alert how it stands")
  @APIResponseSchema(value = AlertComment.class, responseCode = "200")
  public Response comment(@PathParam("id") UUID id, NewComment body) {
    return posts.answer(body, () -> Outcome.done(commenting.comment(id, body.text())));
  }
}
