package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.timeline.FindTimeline;
import org.hearthwatch.timeline.TimelineEntry;
import org.hearthwatch.timeline.TimelineKind;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** What happened around a person. */
@Path("residents/{id}/timeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Residents")
public class TimelineResource {

  @Inject private FindTimeline timeline;

  /** Placements, contacts, updates, alerts, incidents, inspections and findings in one list. */
  @GET
  @Calls(value = FindTimeline.class, method = "of")
  @Operation(
      summary = "What happened around a resident, the latest first",
      description =
          "Within the placements that the caller may see. Several kinds: kind=contact&kind=alert."
              + " Those who work in the facility are told no contacts of the station.")
  public Listing<TimelineEntry> list(
      @PathParam("id") UUID id,
      @QueryParam("kind") Set<TimelineKind> kinds,
      @BeanParam Paging paging) {
    return paging.read(
        Order.latest(TimelineEntry::at, TimelineEntry::id),
        (after, most) -> part(id, kinds, after, most));
  }

  private List<TimelineEntry> part(UUID id, Set<TimelineKind> kinds, Order.Place after, int most) {
    Instant before = after == null ? null : after.time();
    UUID beforeId = after == null ? null : after.id();
    return timeline.of(id, new FindTimeline.Part(kinds, before, beforeId, most));
  }
}
