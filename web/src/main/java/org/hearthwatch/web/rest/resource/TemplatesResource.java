package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.inspection.EditTemplate;
import org.hearthwatch.inspection.FindTemplates;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.once.IfMatch;
import org.hearthwatch.web.rest.once.Outcome;
import org.hearthwatch.web.rest.once.Posts;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Checklists and their versions. */
@Path("inspection-templates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class TemplatesResource {

  private static final String CHANGES =
      "If-Match: the ETag of what was read; 428 without it, 412 if it is outdated.";

  /** A new checklist, which needs titles, or the next version of one, which begins as that is. */
  public record NewDraft(
      @NotNull @Size(max = 40) String code,
      @Size(max = 100) String titleZh,
      @Size(max = 100) String titleEn) {}

  @Inject private FindTemplates templates;
  @Inject private EditTemplate editing;
  @Inject private Posts posts;

  /** The latest version of every checklist. */
  @GET
  @Calls(value = FindTemplates.class, method = "published")
  @Operation(summary = "The latest published version of every checklist")
  public Listing<TemplateView> published(@BeanParam Paging paging) {
    return paging.of(templates.published(), Order.by(TemplateView::code));
  }

  /** Every version. */
  @GET
  @Path("versions")
  @Calls(value = FindTemplates.class, method = "versions")
  @Operation(summary = "Every version of every checklist, drafts too")
  public Listing<TemplateView> versions(@BeanParam Paging paging) {
    return paging.of(
        templates.versions(), Order.by(one -> "%s %06d".formatted(one.code(), one.version())));
  }

  /** One version. */
  @GET
  @Path("{id}")
  @Calls(value = FindTemplates.class, method = "byId")
  @Operation(summary = "One version of a checklist; its ETag is wanted to change a draft")
  @APIResponseSchema(value = TemplateView.class, responseCode = "200")
  public Response one(@PathParam("id") UUID id) {
    return tagged(templates.byId(id));
  }

  /** Begins a draft. */
  @POST
  @Calls(value = EditTemplate.class, method = "begin")
  @Operation(summary = "Begin a draft: of a new checklist, or of the next version of one")
  @APIResponseSchema(value = TemplateView.class, responseCode = "201")
  public Response begin(NewDraft body) {
    return posts.answer(
        body,
        () -> {
          TemplateView made = editing.begin(body.code(), body.titleZh(), body.titleEn());
          return Outcome.created("inspection-templates/" + made.id(), made);
        });
  }

  /** Replaces what a draft says. */
  @PUT
  @Path("{id}")
  @Calls(value = EditTemplate.class, method = "save")
  @Operation(summary = "Replace what a draft says, all of it", description = CHANGES)
  @APIResponseSchema(value = TemplateView.class, responseCode = "200")
  public Response save(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ChecklistJson body) {
    int revision = matched(id, ifMatch);
    return tagged(editing.save(id, revision, body.text()));
  }

  /** Publishes a draft. */
  @POST
  @Path("{id}/publication")
  @Consumes(MediaType.WILDCARD)
  @Calls(value = EditTemplate.class, method = "publish")
  @Operation(
      summary = "Publish a draft; it never changes afterwards. No body",
      description = CHANGES)
  @APIResponseSchema(value = TemplateView.class, responseCode = "200")
  public Response publish(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int revision = matched(id, ifMatch);
    return posts.answer(null, () -> Outcome.done(editing.publish(id, revision)));
  }

  /** Throws a draft away. */
  @DELETE
  @Path("{id}")
  @Calls(value = EditTemplate.class, method = "discard")
  @Operation(summary = "Throw a draft away", description = CHANGES)
  public void discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    editing.discard(id, matched(id, ifMatch));
  }

  private int matched(UUID id, String ifMatch) {
    int revision = templates.byId(id).revision();
    IfMatch.require(ifMatch, revision);
    return revision;
  }

  private static Response tagged(TemplateView view) {
    return IfMatch.tagged(view, view.revision());
  }
}
