package org.hearthwatch.web.page.coverage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.oversight.Cell;
import org.hearthwatch.oversight.Channel;
import org.hearthwatch.oversight.CoverageRow;
import org.hearthwatch.oversight.FindCoverage;
import org.hearthwatch.privacy.NoteExport;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.csv.Csv;
import org.hearthwatch.web.csv.LastLine;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Times;

/**
 * What the coverage page shows, all of it, as CSV (RFC 4180) for a spreadsheet. Its last line says
 * who took it, when and why.
 */
@WebServlet("/coverage-export")
public class CoverageExport extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 200_000;

  @Inject private transient FindCoverage find;
  @Inject private transient NoteExport export;
  @Inject private transient ReaderLanguage language;
  @Inject private transient Times times;
  @Inject private transient CoverageWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String sort = request.getParameter("sort");
    List<CoverageRow> rows =
        find.page(
                CoverageQuery.filter(request::getParameter),
                CoverageQuery.order(sort == null ? "" : sort),
                0,
                MOST)
            .rows();
    NoteExport.Note note;
    try {
      note = export.export("COVERAGE", rows.size(), request.getParameter("reason"));
    } catch (Rejection noReason) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setContentType(Csv.MEDIA_TYPE);
    response.setHeader("Content-Disposition", "attachment; filename=\"coverage.csv\"");
    PrintWriter out = response.getWriter();
    out.write(Csv.BYTE_ORDER_MARK);
    out.write(Csv.line(head()));
    rows.forEach(row -> out.write(Csv.line(line(row))));
    out.write(LastLine.of(note, language.getLocale()));
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    for (String key : List.of("number", "person", "facility", "room", "contact", "unseen")) {
      head.add(say("col." + key));
    }
    for (Channel channel : Channel.values()) {
      head.add(say("channel." + channel));
      head.add(say("channel." + channel) + ": " + say("col.state"));
    }
    return head;
  }

  private List<String> line(CoverageRow row) {
    Locale locale = language.getLocale();
    List<String> line = new ArrayList<>();
    line.add(row.number());
    line.add(row.residentName());
    line.add(row.facility().in(locale));
    line.add(row.room());
    line.add(row.contactPerson() == null ? "" : row.contactPerson().in(locale));
    line.add(time(row.unseenSince()));
    for (Cell cell : row.cells()) {
      line.add(time(cell.lastAt()));
      line.add(say(words.word(cell)));
    }
    return line;
  }

  private String say(String key, Object... arguments) {
    return language.say("Coverage", key, arguments);
  }

  private String time(Instant at) {
    return at == null ? "" : times.iso(at);
  }
}
