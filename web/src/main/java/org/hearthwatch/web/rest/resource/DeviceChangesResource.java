package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.telemetry.ChangeDevice;
import org.hearthwatch.telemetry.DeviceDetail;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.IssuedSecret;
import org.hearthwatch.telemetry.RegisterDevice;
import org.hearthwatch.telemetry.RevocationReason;
import org.hearthwatch.web.rest.access.Calls;

/**
 * Devices as those who administer them register and change them. Whatever answers a secret does not
 * go by {@code Posts}, which would keep it.
 */
@Path("devices")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DeviceChangesResource {

  private static final String TOLD_ONCE =
      "The secret is told here and nowhere else, so an Idempotency-Key has no effect. ";

  /** A device to be registered; it signs in by itself unless signsIn is false. */
  public record NewDevice(
      @NotNull String id,
      @NotNull String facility,
      @NotNull DeviceKind kind,
      String label,
      String serial,
      String firmware,
      Boolean signsIn) {}

  /** What changes about a device; what is left out stays. */
  public record DeviceChange(
      String label, String firmware, Boolean active, RevocationReason reason) {}

  @Inject private RegisterDevice registering;
  @Inject private ChangeDevice changing;

  /** Registers a device. */
  @POST
  @Calls(value = RegisterDevice.class, method = "register")
  @Operation(
      summary = "Register a device or gateway of a facility",
      description = TOLD_ONCE + "A repeat is refused with DEVICE_EXISTS.")
  @APIResponseSchema(value = IssuedSecret.class, responseCode = "201")
  public Response register(NewDevice body) {
    IssuedSecret issued =
        registering.register(
            new RegisterDevice.Command(
                body.id(),
                body.facility(),
                body.kind(),
                body.label(),
                body.serial(),
                body.firmware(),
                body.signsIn()));
    return toldOnce(Response.created(URI.create("devices/" + issued.device().id())), issued);
  }

  /** Changes a device. */
  @PATCH
  @Path("{id}")
  @Calls(value = ChangeDevice.class, method = "change")
  @Operation(
      summary = "Change label or firmware, take out of service (with a reason) or back into it",
      description = "The broker ends the connection of a device out of service within 60 seconds.")
  public DeviceDetail change(@PathParam("id") String id, DeviceChange body) {
    return changing.change(
        id, new ChangeDevice.Change(body.label(), body.firmware(), body.active(), body.reason()));
  }

  /** Gives it another secret. */
  @POST
  @Path("{id}/secret")
  @Calls(value = ChangeDevice.class, method = "rotate")
  @Operation(
      summary = "Give a device a new secret; the old one is worth nothing from now on",
      description = TOLD_ONCE + "A connection with the old secret ends within 60 seconds.")
  @APIResponseSchema(value = IssuedSecret.class, responseCode = "200")
  public Response rotate(@PathParam("id") String id) {
    return toldOnce(Response.ok(), changing.rotate(id));
  }

  private static Response toldOnce(Response.ResponseBuilder answer, IssuedSecret issued) {
    return answer.entity(issued).header("Cache-Control", "no-store").build();
  }
}
