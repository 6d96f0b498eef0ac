package org.hearthwatch.web.i18n;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the reader's language and returns to the page it was asked from. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Languages.named(request.getParameter("to"))
        .ifPresent(locale -> response.addCookie(remember(locale.getLanguage(), request)));
    response.sendRedirect(ownPath(request.getParameter("back")));
  }

  private static Cookie remember(String language, HttpServletRequest request) {
    Cookie cookie = new Cookie(Languages.COOKIE, language);
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  /** Only a path of our own: the switch must not become a way to send people elsewhere. */
  static String ownPath(String back) {
    boolean own =
        back != null
            && back.startsWith("/")
            && !back.startsWith("//")
            && back.chars().noneMatch(c -> c == '\\' || c < ' ');
    return own ? back : "/";
  }
}
