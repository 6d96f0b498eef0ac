package org.hearthwatch.web.rest.resource;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.web.rest.params.Times;

/** Which duties a request asks for. */
public class DutyQuery {

  @QueryParam("accountable")
  @Parameter(description = "User name, or me")
  private String accountable;

  @QueryParam("state")
  @Parameter(description = "May be repeated: open, due-soon, overdue, missed, fulfilled …")
  private Set<DutyState> states;

  @QueryParam("facility")
  private String facility;

  @QueryParam("station")
  private String station;

  @QueryParam("division")
  private String division;

  @QueryParam("placement")
  private UUID placement;

  @QueryParam("obligation")
  @Parameter(description = "Code of the rule, e.g. CONTACT-VISIT")
  private String obligation;

  @QueryParam("dueFrom")
  @Parameter(description = "Moment with offset, or day in Shanghai")
  private String dueFrom;

  @QueryParam("dueTo")
  private String dueTo;

  DutyFilter filter(java.util.function.Supplier<String> me) {
    Times times = new Times();
    Instant from = times.from("dueFrom", dueFrom);
    Instant to = times.until("dueTo", dueTo);
    times.check();
    return new DutyFilter(
        "me".equals(accountable) ? me.get() : accountable,
        states,
        facility,
        station,
        division,
        placement,
        null,
        obligation,
        from,
        to);
  }
}
