package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Paging;

/** Duties: who owes what to whom, and until when. */
@Path("duties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class DutiesResource {

  @Inject private FindDuties duties;
  @Inject private WhoAmI whoAmI;

  /** The duties that match, by deadline. */
  @GET
  @Calls(value = FindDuties.class, method = "list")
  @Operation(summary = "Duties within the caller's scope, the earliest deadline first")
  public Listing<DutyJson> list(@BeanParam DutyQuery query, @BeanParam Paging paging) {
    return paging.of(
        duties.list(query.filter(() -> whoAmI.get().username())).stream()
            .map(DutyJson::of)
            .toList(),
        DutyJson.BY_DEADLINE);
  }

  /** One duty. */
  @GET
  @Path("{id}")
  @Calls(value = FindDuties.class, method = "byId")
  @Operation(summary = "One duty")
  public DutyJson one(@PathParam("id") UUID id) {
    return DutyJson.of(duties.byId(id));
  }
}
