package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.privacy.NoteExport;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.FindVitals;
import org.hearthwatch.telemetry.VitalsRow;
import org.hearthwatch.web.csv.Csv;
import org.hearthwatch.web.csv.LastLine;
import org.hearthwatch.web.csv.VitalsCsv;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.rest.params.Times;

/** The vital signs of a person for a spreadsheet: they leave the house, with who, when and why. */
@Path("residents/{id}/vitals.csv")
@RequestScoped
@Tag(name = "Residents")
public class VitalsExportResource {

  @Inject private FindVitals vitals;
  @Inject private NoteExport exports;
  @Inject private ReaderLanguage language;

  /** What the devices of a person measured, as CSV. */
  @GET
  @Calls(value = NoteExport.class, method = "vitals")
  @Operation(
      summary = "Vital signs of a span as CSV, oldest first",
      description =
          "Of the last 24 hours unless a span is given, at most 31 days. The export is put on the"
              + " record with its reason; its last line says who took it, when and why.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
  public Response csv(
      @PathParam("id") UUID id,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("reason") @Parameter(required = true) String reason) {
    Times times = new Times();
    Instant start = times.from("from", from);
    Instant end = times.until("to", to);
    times.check();
    List<VitalsRow> rows = vitals.of(id, start, end);
    if (rows.size() >= FindVitals.MOST) {
      throw Rejection.of("EXPORT_TOO_LARGE", FindVitals.MOST);
    }
    NoteExport.Note note = exports.vitals(id, rows.size(), reason);
    return Response.ok(VitalsCsv.of(rows, LastLine.of(note, language.getLocale())), Csv.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vitals.csv\"")
        .build();
  }
}
