package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.alert.FindWard;
import org.hearthwatch.oversight.CountHeads;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Care facilities and the people in them. */
@Path("facilities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilities")
public class FacilitiesResource {

  @Inject private FindFacilities facilities;
  @Inject private FindPlacements placements;
  @Inject private CountHeads heads;
  @Inject private FindWard ward;

  /** All within the caller's scope, by code. */
  @GET
  @Calls(value = FindFacilities.class, method = "all")
  @Operation(summary = "The facilities within the caller's scope")
  public Listing<FacilityJson> all(@BeanParam Paging paging) {
    return paging.of(
        facilities.all().stream().map(FacilityJson::of).toList(), Order.by(FacilityJson::code));
  }

  /** One facility. */
  @GET
  @Path("{code}")
  @Calls(value = FindFacilities.class, method = "byCode")
  @Operation(summary = "One facility")
  public FacilityJson one(@PathParam("code") String code) {
    return FacilityJson.of(facilities.byCode(code));
  }

  /** Who lives in a facility now, as far as the caller may see them. */
  @GET
  @Path("{code}/residents")
  @Calls(value = FindPlacements.class, method = "currentIn")
  @Operation(summary = "The residents of a facility; id is the resident's")
  public Listing<ResidentJson> residents(@PathParam("code") String code, @BeanParam Paging paging) {
    facilities.byCode(code);
    return paging.of(
        placements.currentIn(code).stream().map(ResidentJson::of).toList(),
        Order.by(ResidentJson::number));
  }

  /** How everybody in a facility is. */
  @GET
  @Path("{code}/ward")
  @Calls(value = FindWard.class, method = "of")
  @Operation(
      summary = "How everybody in a facility is now, the most pressing first",
      description =
          "risk: emergency, urgent, attention, silent, unknown, fine. The score is of readings from"
              + " countsFrom on; older ones are listed with their time and count for nothing.")
  public Listing<WardJson> ward(@PathParam("code") String code, @BeanParam Paging paging) {
    return paging.of(ward.of(code).stream().map(WardJson::of).toList(), Order.by(WardJson::place));
  }

  /** Whether the sources agree on who is there. */
  @GET
  @Path("{code}/head-count")
  @Calls(value = CountHeads.class, method = "of")
  @Operation(
      summary = "Register, reports, roll call and devices side by side, and every difference",
      description = "Reports, roll call and readings are those of the last 24 hours.")
  public HeadCountJson headCount(@PathParam("code") String code) {
    return HeadCountJson.of(heads.of(code), heads.differences(code));
  }
}
