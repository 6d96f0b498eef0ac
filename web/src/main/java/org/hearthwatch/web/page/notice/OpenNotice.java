package org.hearthwatch.web.page.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.shared.Rejection;

/** Leads from a notice to what it is about; whoever goes there has read it. */
@WebServlet("/notices/open/*")
public class OpenNotice extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadNotices notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(notices.read(id(request.getPathInfo())).link());
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path == null ? "" : path.substring(1));
    } catch (IllegalArgumentException noId) {
      throw Rejection.notFound();
    }
  }
}
