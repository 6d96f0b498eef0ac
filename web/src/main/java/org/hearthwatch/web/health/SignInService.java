package org.hearthwatch.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The realm that people sign in to. */
@ApplicationScoped
public class SignInService {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String LOCAL = "http://127.0.0.1:8180/realms/hearthwatch";

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** Whether it tells, within two seconds, how to sign in. */
  public boolean answers() {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException down) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String realm() {
    String configured = System.getenv("HEARTHWATCH_OIDC_URL");
    return configured == null || configured.isBlank() ? LOCAL : configured;
  }
}
