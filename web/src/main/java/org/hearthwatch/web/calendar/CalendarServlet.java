package org.hearthwatch.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.calendar.CalendarFeed;

/** Gives a calendar to whoever knows its secret; whatever else is asked for does not exist. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject private transient CalendarFeed feed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> calendar = secret(request.getPathInfo()).flatMap(feed::read);
    if (calendar.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    response.getOutputStream().write(calendar.get().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> secret(String path) {
    Matcher address = ADDRESS.matcher(path == null ? "" : path);
    return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
  }
}
