package org.hearthwatch.web.rest.resource;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.web.rest.params.Times;

/** Of whom, over which days, and as of when compliance is asked. */
public class ComplianceQuery {

  @PathParam("kind")
  private ComplianceSubject kind;

  @PathParam("id")
  @Parameter(description = "Identifier of a placement, or code of a unit or rule")
  private String id;

  @QueryParam("from")
  @Parameter(description = "First day; 30 days before the last one unless given")
  private String from;

  @QueryParam("to")
  @Parameter(description = "Last day, included; today unless given")
  private String to;

  @QueryParam("asOf")
  @Parameter(description = "Moment or day at whose end it is judged; now unless given")
  private String asOf;

  @QueryParam("knownAt")
  @Parameter(description = "Evidence recorded later does not count; asOf unless given")
  private String knownAt;

  @QueryParam("obligation")
  @Parameter(description = "Code of the only rule that counts; all unless given")
  private String obligation;

  AssessCompliance.Question question() {
    Times times = new Times();
    AssessCompliance.Question question =
        new AssessCompliance.Question(
            kind,
            id,
            times.day("from", from),
            times.day("to", to),
            times.until("asOf", asOf),
            times.until("knownAt", knownAt),
            obligation);
    times.check();
    return question;
  }
}
