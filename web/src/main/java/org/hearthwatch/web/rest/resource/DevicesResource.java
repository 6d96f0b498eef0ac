package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.telemetry.DeviceView;
import org.hearthwatch.telemetry.FindDevices;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Devices and who wears them. */
@Path("devices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DevicesResource {

  @Inject private FindDevices devices;

  /** The devices of a facility, or those that a resident wears. */
  @GET
  @Calls(value = FindDevices.class, method = "ofFacility")
  @Operation(summary = "Devices of a facility, or of a resident, by id")
  public Listing<DeviceView> list(
      @QueryParam("facility") String facility,
      @QueryParam("resident") UUID resident,
      @BeanParam Paging paging) {
    List<DeviceView> found =
        resident == null
            ? devices.ofFacility(Required.parameter("facility", facility))
            : devices.ofResident(resident);
    return paging.of(found, Order.by(DeviceView::id));
  }
}
