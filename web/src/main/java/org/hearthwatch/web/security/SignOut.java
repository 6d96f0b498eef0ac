package org.hearthwatch.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends the session here and at the identity provider, so that nobody walks in after it. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String idToken = idToken(request.getUserPrincipal());
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(idToken == null ? "/signed-out" : endSession(idToken));
  }

  private static String idToken(Principal principal) {
    return principal instanceof OidcPrincipal<?> oidc
        ? oidc.getOidcSecurityContext().getIDTokenString()
        : null;
  }

  private static String endSession(String idToken) {
    return Settings.oidcUrl()
        + "/protocol/openid-connect/logout?id_token_hint="
        + encoded(idToken)
        + "&post_logout_redirect_uri="
        + encoded(Settings.publicUrl() + "/signed-out");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
