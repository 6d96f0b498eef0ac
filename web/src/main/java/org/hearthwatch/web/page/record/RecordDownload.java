package org.hearthwatch.web.page.record;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.hearthwatch.audit.ExportDocument;
import org.hearthwatch.audit.ExportRecord;
import org.hearthwatch.audit.FindRecords;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.omnifaces.util.Utils;

/** Hands out an export of a chain, the proof of one entry, or the public keys. */
@WebServlet("/records-download")
public class RecordDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ExportRecord exporting;
  @Inject private transient FindRecords records;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String stream = String.valueOf(request.getParameter("stream"));
    try {
      if ("key".equals(request.getParameter("what"))) {
        send(
            response,
            "record-key.pub.pem",
            records.publicKeys().getBytes(StandardCharsets.US_ASCII));
      } else {
        export(stream, request, response);
      }
    } catch (Rejection rejection) {
      if (rejection.kind() == Rejection.Kind.NOT_FOUND
          || rejection.kind() == Rejection.Kind.FORBIDDEN) {
        throw rejection;
      }
      response.sendRedirect("/records/" + Utils.encodeURL(stream) + "?refused=" + rejection.code());
    }
  }

  private void export(String stream, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String seq = request.getParameter("seq");
    String reason = request.getParameter("reason");
    if (seq != null && seq.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(seq);
      byte[] proof = ExportDocument.proof(exporting.proof(stream, number, reason), number);
      send(response, "proof-" + stream + "-" + number + ".json", proof);
    } else {
      Instant from = day(request.getParameter("from"), 0);
      Instant until = day(request.getParameter("to"), 1);
      byte[] export = ExportDocument.of(exporting.export(stream, from, until, reason));
      send(response, "record-" + stream + ".json", export);
    }
  }

  /** The beginning of a day, some days on; what is no day is no limit. */
  private static Instant day(String text, int daysOn) {
    try {
      return text == null || text.isBlank()
          ? null
          : Zones.startOfDay(LocalDate.parse(text).plusDays(daysOn));
    } catch (DateTimeException notADay) {
      throw Rejection.of("NOT_A_DAY");
    }
  }

  private static void send(HttpServletResponse response, String name, byte[] content)
      throws IOException {
    response.setContentType(name.endsWith(".json") ? "application/json" : "application/x-pem-file");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(content);
  }
}
