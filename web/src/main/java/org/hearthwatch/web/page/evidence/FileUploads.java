package org.hearthwatch.web.page.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.VisitFiles;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.rectification.FindingFiles;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.i18n.Refusal;
import org.hearthwatch.web.page.shell.Toast;

/**
 * Takes the files that a page adds to a visit or a finding, and goes back to that page, where a
 * message says what came of it. A form of its own, so that a refused photo costs no typed word.
 */
@WebServlet("/evidence-upload")
@MultipartConfig(
    fileSizeThreshold = 256 * 1024,
    maxFileSize = FileUploads.MOST_READ,
    maxRequestSize = FileUploads.MOST_READ)
public class FileUploads extends HttpServlet {

  /** Read before it is refused in words; what is larger the browser has held back already. */
  static final long MOST_READ = 64L * 1024 * 1024;

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "Supervision";

  @Inject private transient VisitFiles visits;
  @Inject private transient FindingFiles findings;
  @Inject private transient Toast toast;
  @Inject private transient ReaderLanguage language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String message;
    try {
      int kept = keep(request);
      message = language.say(BUNDLE, "files.done", kept);
    } catch (Rejection refused) {
      message = language.say(BUNDLE, "files.refused", words(refused));
    }
    toast.leave(message, "");
    response.sendRedirect(ownAddress(request.getParameter("back")));
  }

  /** How many were kept; the first that is refused ends it. */
  private int keep(HttpServletRequest request) throws IOException, ServletException {
    UUID id = id(request.getParameter("id"));
    boolean visit = "VISIT".equals(request.getParameter("of"));
    List<Part> parts =
        request.getParts().stream()
            .filter(part -> part.getName().equals("files") && part.getSize() > 0)
            .toList();
    if (parts.isEmpty()) {
      throw Rejection.of("NO_FILE");
    }
    for (Part part : parts) {
      NewFile file = file(part, request.getParameter("captured"));
      if (visit) {
        visits.attach(id, file);
      } else {
        findings.attach(id, file);
      }
    }
    return parts.size();
  }

  private static NewFile file(Part part, String captured) throws IOException {
    try (InputStream content = part.getInputStream()) {
      byte[] bytes = content.readNBytes(NewFile.MOST_BYTES + 1);
      return new NewFile(part.getSubmittedFileName(), bytes, captured(captured), null, null);
    }
  }

  /** When the file was last changed on the device, milliseconds since 1970; null if not told. */
  private static Instant captured(String millis) {
    return millis == null || !millis.matches("[0-9]{1,15}")
        ? null
        : Instant.ofEpochMilli(Long.parseLong(millis));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException noIdentifier) {
      throw Rejection.notFound();
    }
  }

  /** Only a page of ours: a path that begins with one slash. */
  static String ownAddress(String back) {
    return back != null && back.matches("/[A-Za-z0-9][A-Za-z0-9/_?=&.-]*") ? back : "/today";
  }

  private String words(Rejection refused) {
    return refused.fieldErrors().isEmpty()
        ? Refusal.title(refused, language.getLocale())
        : Refusal.field(refused.fieldErrors().get(0), language.getLocale());
  }
}
