package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.notification.ChangePreferences;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.PreferenceView;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What the caller is told, and how they want to be told. */
@Path("notices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticesResource {

  /** Which notices: those not read yet, or all. */
  public enum Which {
    UNREAD,
    ALL
  }

  /** How the caller wants to be told: all of it, what is left out is empty. */
  public record Wanted(
      @NotNull String language,
      String email,
      @NotNull Boolean emailOn,
      LocalTime quietFrom,
      LocalTime quietUntil) {}

  @Inject private ReadNotices notices;
  @Inject private ChangePreferences preferences;
  @Inject private Posts posts;

  /** The caller's notices. */
  @GET
  @Calls(value = ReadNotices.class, method = "list")
  @Operation(
      summary = "The caller's own notices, the latest first",
      description = "state=unread: those not read yet. At most the latest 500 are kept at hand.")
  public Listing<NoticeView> list(@QueryParam("state") Which state, @BeanParam Paging paging) {
    return paging.of(
        notices.list().stream().filter(notice -> state != Which.UNREAD || notice.unread()).toList(),
        Order.latest(NoticeView::createdAt, NoticeView::id));
  }

  /** Marks one as read. */
  @POST
  @Path("{id}/read")
  @Calls(value = ReadNotices.class, method = "read")
  @Operation(summary = "Mark a notice as read; the first time counts")
  @APIResponseSchema(value = NoticeView.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    return posts.answer(null, () -> Outcome.done(notices.read(id)));
  }

  /** How the caller is told. */
  @GET
  @Path("preferences")
  @Calls(value = ChangePreferences.class, method = "get")
  @Operation(summary = "How the caller is told: language, e-mail, quiet hours")
  public PreferenceView preferences() {
    return preferences.get();
  }

  /** Decides how the caller is told. */
  @PUT
  @Path("preferences")
  @Calls(value = ChangePreferences.class, method = "change")
  @Operation(summary = "Decide how the caller is told; what is left out is empty afterwards")
  public PreferenceView change(Wanted body) {
    return preferences.change(
        new PreferenceView(
            body.language(), body.email(), body.emailOn(), body.quietFrom(), body.quietUntil()));
  }
}
