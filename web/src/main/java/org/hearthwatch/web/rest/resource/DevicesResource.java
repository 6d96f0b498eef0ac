package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.telemetry.DeviceDetail;
import org.hearthwatch.telemetry.DeviceView;
import org.hearthwatch.telemetry.FindDevices;
import org.hearthwatch.telemetry.WearDevice;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.paging.Listing;
import org.hearthwatch.web.rest.paging.Order;
import org.hearthwatch.web.rest.paging.Paging;

/** Devices and who wears them. */
@Path("devices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DevicesResource {

  /** Who is to wear a device; handOver and swap are no unless they are said. */
  public record Wearer(@NotNull UUID residentId, Boolean handOver, Boolean swap) {}

  @Inject private FindDevices devices;
  @Inject private WearDevice wearing;

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

  /** One device. */
  @GET
  @Path("{id}")
  @Calls(value = FindDevices.class, method = "byId")
  @Operation(
      summary = "One device with whoever wore it, the latest first",
      description =
          "A wearer whom the caller may not see has no id and no name; administrators see none.")
  public DeviceDetail one(@PathParam("id") String id) {
    return devices.byId(id);
  }

  /** Puts it on somebody. */
  @PUT
  @Path("{id}/wearer")
  @Calls(value = WearDevice.class, method = "wear")
  @Operation(
      summary = "Put a device on a resident of its facility, from now on",
      description =
          "DEVICE_WORN: somebody else wears it; handOver takes it off them. swap takes off whatever"
              + " else the resident wears.")
  public DeviceDetail wear(@PathParam("id") String id, Wearer body) {
    return wearing.wear(
        new WearDevice.Command(
            id,
            body.residentId(),
            Boolean.TRUE.equals(body.handOver()),
            Boolean.TRUE.equals(body.swap())));
  }

  /** Takes it off. */
  @DELETE
  @Path("{id}/wearer")
  @Calls(value = WearDevice.class, method = "takeOff")
  @Operation(summary = "Take a device off whoever wears it; what it measured stays theirs")
  public DeviceDetail takeOff(@PathParam("id") String id) {
    return wearing.takeOff(id);
  }
}
