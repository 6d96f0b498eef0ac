package org.hearthwatch.web.security;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.rest.json.Json;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * The sign-ins of whoever asks, seen and ended at the realm with their own token: nobody's but
 * their own can be reached. Who is ended is out of our pages when the token that is in use there
 * runs out, within a minute.
 */
@RequestScoped
public class OwnSignIns {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject private HttpServletRequest request;

  /** All of them, this one first, then the last used. Rejects when the realm does not answer. */
  public List<SignIn> list() {
    return RealmDevices.read(call("GET", "/devices"));
  }

  /** Ends one; one that is over, or somebody else's, is left alone. */
  public void end(String id) {
    call("DELETE", "/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
  }

  /** Ends all but this one. */
  public void endOthers() {
    call("DELETE", "?current=false");
  }

  /** Ends all, this one too. */
  public void endAll() {
    call("DELETE", "?current=true");
  }

  private JsonNode call(String method, String path) {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(Settings.oidcUrl() + "/account/sessions" + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + token())
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(question, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw Rejection.conflict("SIGN_INS_UNAVAILABLE", answer.statusCode());
      }
      return Json.MAPPER.readTree(answer.body());
    } catch (IOException silent) {
      throw Rejection.conflict("SIGN_INS_UNAVAILABLE", 0);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Rejection.conflict("SIGN_INS_UNAVAILABLE", 0);
    }
  }

  private String token() {
    Principal caller = request.getUserPrincipal();
    if (caller instanceof OidcPrincipal<?> signedIn) {
      return signedIn.getOidcSecurityContext().getTokenString();
    }
    throw Rejection.forbidden("ACCOUNT_UNKNOWN");
  }
}
