package org.hearthwatch.web.page.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bare address leads to the first place of the role's day. */
@WebServlet("")
public class Home extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Navigation navigation;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String start =
        navigation.getEntries().stream().findFirst().map(NavEntry::getPath).orElse("/account");
    response.sendRedirect(request.getContextPath() + start);
  }
}
