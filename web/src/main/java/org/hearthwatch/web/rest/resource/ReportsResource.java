package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.privacy.NoteExport;
import org.hearthwatch.reports.Report;
import org.hearthwatch.web.report.ComplianceReports;
import org.hearthwatch.web.report.IncidentReports;
import org.hearthwatch.web.report.Printer;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.params.Times;

/** Official documents. */
@Path("reports")
@RequestScoped
@Tag(name = "Reports")
public class ReportsResource {

  @Inject private ComplianceReports compliance;
  @Inject private IncidentReports incidents;
  @Inject private Printer printer;
  @Inject private NoteExport export;

  /** The compliance report. */
  @GET
  @Path("compliance")
  @Calls(value = AssessCompliance.class, method = "of")
  @Operation(summary = "The compliance report of a placement, facility, station, division or rule")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response compliance(
      @QueryParam("subject")
          @Parameter(
              required = true,
              description = "facilities/FC-510100-001, or just the code or placement id")
          String subject,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("asOf") String asOf,
      @QueryParam("knownAt") String knownAt,
      @BeanParam ReportForm form) {
    form.check();
    Times times = new Times();
    LocalDate first = times.day("from", from);
    LocalDate last = times.day("to", to);
    ReportSubject whom = ReportSubject.of(Required.parameter("subject", subject));
    AssessCompliance.Question question =
        new AssessCompliance.Question(
            whom.kind(),
            whom.id(),
            first,
            last,
            times.until("asOf", asOf),
            times.until("knownAt", knownAt),
            null);
    times.check();
    return file(compliance.of(question, form.reason()), form);
  }

  /** The incident report. */
  @GET
  @Path("incident")
  @Calls(value = FindIncidents.class, method = "byId")
  @Operation(summary = "The report of an incident, with its legal clocks")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response incident(
      @QueryParam("subject") @Parameter(required = true, description = "Id of the incident")
          UUID subject,
      @BeanParam ReportForm form) {
    form.check();
    return file(incidents.of(Required.parameter("subject", subject), form.reason()), form);
  }

  private Response file(Report report, ReportForm form) {
    byte[] document = printer.print(report, form.lang(), form.format());
    export.report(report.provenance().number(), document, form.reason());
    String name =
        report.provenance().number() + "-" + form.lang().tag() + "." + form.format().extension();
    return Response.ok(document, form.format().mediaType())
        .language(form.lang().locale())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
