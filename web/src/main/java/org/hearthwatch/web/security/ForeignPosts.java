package org.hearthwatch.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what the page of another site would have a browser send here in the name of somebody who
 * is signed in. The browser itself says where a request comes from; one that does not say it
 * changes nothing. The interface for programs is left out: there a session changes nothing at all
 * ({@link org.hearthwatch.web.rest.access.RequireSignIn}).
 */
@WebFilter("/*")
public class ForeignPosts extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  /** From our own page, or by the person's own hand (the address bar, a reload). */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean admitted =
        HARMLESS.contains(request.getMethod())
            || request.getServletPath().startsWith("/api/")
            || isOwn(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"));
    if (admitted) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /**
   * Whether a request comes from us; older browsers, and all on plain HTTP, name the origin only.
   */
  static boolean isOwn(String site, String origin, String host) {
    if (site != null) {
      return OWN.contains(site);
    }
    return host != null && host.equalsIgnoreCase(authority(origin));
  }

  private static String authority(String origin) {
    try {
      return origin == null ? null : URI.create(origin).getAuthority();
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }
}
