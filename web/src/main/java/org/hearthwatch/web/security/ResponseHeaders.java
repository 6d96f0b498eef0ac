package org.hearthwatch.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every response, those of failures too. Pages are not kept by caches: the next person
 * at the desk must not see them. Where people reach us by HTTPS, their browsers never try plain
 * HTTP again.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class ResponseHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The position is asked for at a check-in; nothing else of the machine is. */
  private static final String PERMISSIONS =
      "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), bluetooth=(), serial=(),"
          + " midi=(), display-capture=(), browsing-topics=()";

  private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(
        "Content-Security-Policy", ContentPolicy.with(Nonce.of(request), Settings.oidcOrigin()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (Settings.overHttps()) {
      response.setHeader("Strict-Transport-Security", TWO_YEARS);
    }
    if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
