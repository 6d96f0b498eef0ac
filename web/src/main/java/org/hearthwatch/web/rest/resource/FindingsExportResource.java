package org.hearthwatch.web.rest.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearthwatch.privacy.NoteExport;
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.web.csv.LastLine;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.rest.access.Calls;
import org.hearthwatch.web.xlsx.LedgerXlsx;

/** The rectification ledger for a spreadsheet: it leaves the house, with who, when and why. */
@Path("findings.xlsx")
@RequestScoped
@Tag(name = "Findings")
public class FindingsExportResource {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private FindFindings findings;
  @Inject private NoteExport exports;
  @Inject private ReaderLanguage language;

  /** The findings that match, as XLSX. */
  @GET
  @Calls(value = NoteExport.class, method = "ledger")
  @Operation(
      summary = "The rectification ledger as a spreadsheet, the earliest deadline first",
      description =
          "Dates are dates and numbers are numbers. The export is put on the record with its reason;"
              + " the last line says who took it, when and why.")
  @APIResponse(responseCode = "200", content = @Content(mediaType = MEDIA_TYPE))
  public Response xlsx(
      @BeanParam FindingQuery query,
      @QueryParam("reason") @Parameter(required = true) String reason)
      throws IOException {
    List<FindingView> rows = findings.list(query.filter());
    NoteExport.Note note = exports.ledger(rows.size(), reason);
    Locale locale = language.getLocale();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LedgerXlsx.write(rows, LastLine.words(note, locale), locale, note.at(), file);
    return Response.ok(file.toByteArray(), MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.xlsx\"")
        .build();
  }
}
