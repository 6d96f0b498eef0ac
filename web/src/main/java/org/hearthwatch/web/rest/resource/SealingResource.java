package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.privacy.WatchSealing;
import org.hearthwatch.web.rest.access.Calls;

/** How far the sealing of personal data is. */
@Path("sealing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed data")
public class SealingResource {

  @Inject private WatchSealing watch;

  /** Keys and columns. */
  @GET
  @Calls(value = WatchSealing.class, method = "state")
  @Operation(summary = "Current and oldest key, and the progress of each sealed column")
  public WatchSealing.State state() {
    return watch.state();
  }
}
