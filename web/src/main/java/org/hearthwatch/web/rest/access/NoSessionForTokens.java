package org.hearthwatch.web.rest.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * A call with a token carries its own proof and needs no session; the one that the sign-in of the
 * server makes for it is taken away again, before and after the call, or every call of a device
 * would leave one behind.
 */
@WebFilter("/api/*")
public class NoSessionForTokens extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean token = RequireSignIn.isBearer(request.getHeader("Authorization"));
    try {
      chain.doFilter(request, response);
    } finally {
      HttpSession session = token ? request.getSession(false) : null;
      if (session != null && session.isNew()) {
        session.invalidate();
      }
    }
  }
}
