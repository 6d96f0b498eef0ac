package org.hearthwatch.web.rest.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;
import org.hearthwatch.web.rest.problem.Problems;

/**
 * Answers 401 to whoever is not signed in, before anything else is looked at. Not a security
 * constraint of the container, because that would send a program without a token to the sign-in
 * page. The session of a page is enough for reading only: a browser sends its cookie along with
 * whatever a page of another site makes it send, and so nothing is changed without a token.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class RequireSignIn implements ContainerRequestFilter {

  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String CHALLENGE = "Bearer realm=\"hearthwatch\"";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean signedIn = request.getSecurityContext().getUserPrincipal() != null;
    boolean token = isBearer(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    if (!signedIn || (!token && !READING.contains(request.getMethod()))) {
      request.abortWith(challenge(request, token));
    }
  }

  private static Response challenge(ContainerRequestContext request, boolean tried) {
    Problems problems = new Problems(request.getAcceptableLanguages());
    Response problem = problems.of(401, tried ? "TOKEN_INVALID" : "UNAUTHENTICATED");
    return Response.fromResponse(problem)
        .header(
            HttpHeaders.WWW_AUTHENTICATE,
            tried ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE)
        .build();
  }

  static boolean isBearer(String authorization) {
    return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
  }
}
