package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.oversight.Channel;
import org.hearthwatch.oversight.CoverageFilter;
import org.hearthwatch.oversight.CoverageOrder;
import org.hearthwatch.oversight.CoverageRow;
import org.hearthwatch.oversight.FindCoverage;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Who confirmed each placed person last, by channel. */
@Path("coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class CoverageResource {

  private static final int ALL = Integer.MAX_VALUE;

  @Inject private FindCoverage coverage;

  /** The people that match. */
  @GET
  @Calls(value = FindCoverage.class, method = "page")
  @Operation(
      summary = "Placed persons by channel, whom nobody has seen for longest first",
      description =
          "holes=true: only people whom somebody should have heard of and has not; with channel:"
              + " in this channel. Devices do not count as having seen somebody.")
  public Listing<CoverageRow> list(
      @QueryParam("facility") String facility,
      @QueryParam("station") String station,
      @QueryParam("division") String division,
      @QueryParam("channel") Channel channel,
      @QueryParam("holes") Boolean holes,
      @BeanParam Paging paging) {
    CoverageFilter filter =
        new CoverageFilter(facility, station, division, null, channel, Boolean.TRUE.equals(holes));
    return paging.of(
        coverage.page(filter, CoverageOrder.USUAL, 0, ALL).rows(),
        Order.earliest(CoverageRow::unseenSince, CoverageRow::placementId));
  }
}
