package org.hearthwatch.web.security;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.hearthwatch.shared.Rejection;

/**
 * Turns a refusal that a page did not handle itself into the page for it: 404 for what does not
 * exist or is out of scope, 403 for what a role may not do.
 */
@WebFilter("/*")
public class Refusals extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      int status = status(failure);
      if (status == 0 || response.isCommitted()) {
        throw failure;
      }
      response.resetBuffer();
      response.sendError(status);
    }
  }

  private static int status(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .mapToInt(Refusals::own)
        .filter(status -> status != 0)
        .findFirst()
        .orElse(0);
  }

  private static int own(Throwable cause) {
    if (cause instanceof EJBAccessException) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (cause instanceof Rejection rejection) {
      return switch (rejection.kind()) {
        case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
        case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
        default -> 0;
      };
    }
    return 0;
  }
}
