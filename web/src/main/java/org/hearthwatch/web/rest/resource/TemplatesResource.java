package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.inspection.FindTemplates;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Checklists. */
@Path("inspection-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class TemplatesResource {

  @Inject private FindTemplates templates;

  /** The latest version of every checklist. */
  @GET
  @Calls(value = FindTemplates.class, method = "published")
  @Operation(summary = "The latest published version of every checklist")
  public Listing<TemplateView> published(@BeanParam Paging paging) {
    return paging.of(templates.published(), Order.by(TemplateView::code));
  }
}
