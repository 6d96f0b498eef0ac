package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.duty.FindObligations;
import org.hearthwatch.duty.LoadHolidays;
import org.hearthwatch.web.rest.access.Calls;

/** The official holidays, by which working days are counted. */
@Path("calendar/years")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class CalendarResource {

  /** The years whose notice is known. */
  public record Years(List<Integer> years) {}

  /** A day that does not follow the week. */
  public record NewDay(@NotNull LocalDate day, @NotNull Boolean working, @NotNull String name) {}

  /** A year's notice; the days may reach into the December before. */
  public record Notice(@NotNull String source, @NotNull List<NewDay> days) {}

  @Inject private FindObligations obligations;
  @Inject private LoadHolidays load;

  /** The years that are known; in others every weekend counts as free. */
  @GET
  @Calls(value = FindObligations.class, method = "calendarYears")
  @Operation(summary = "Years whose official holidays are known")
  public Years years() {
    return new Years(obligations.calendarYears());
  }

  /** Takes a year's notice in place of what was known of it. */
  @PUT
  @Path("{year}")
  @Calls(value = LoadHolidays.class, method = "load")
  @Operation(summary = "Enter or correct the official notice of a year")
  public Years load(@PathParam("year") int year, Notice body) {
    List<LoadHolidays.Day> days =
        body.days().stream()
            .map(day -> new LoadHolidays.Day(day.day(), day.working(), day.name()))
            .toList();
    return new Years(load.load(new LoadHolidays.Command(year, body.source(), days)));
  }
}
