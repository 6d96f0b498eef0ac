package org.hearthwatch.profile.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.hearthwatch.shared.StartCheck;

/**
 * The realm is not the demo's: it is asked for a token as a demo account would ask. A realm that
 * does not answer yet is no fault, nobody can sign in by it.
 */
@ApplicationScoped
public class RealmCheck implements StartCheck {

  private static final Logger LOG = Logger.getLogger(RealmCheck.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String DEMO =
      "grant_type=password&client_id=hearthwatch-cli&username=admin&password=hearthwatch";

  @Override
  public List<String> faults(Map<String, String> environment) {
    String realm = environment.getOrDefault("HEARTHWATCH_OIDC_URL", "");
    String answer = realm.matches("https?://.+") ? ask(realm) : "";
    if (answer.contains("\"access_token\"")) {
      return List.of("The realm at HEARTHWATCH_OIDC_URL has demo accounts");
    }
    if (answer.contains("\"invalid_grant\"")) {
      return List.of(
          "The realm at HEARTHWATCH_OIDC_URL gives tokens for passwords (client hearthwatch-cli)");
    }
    return List.of();
  }

  private static String ask(String realm) {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(DEMO))
            .build();
    try {
      HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
      return answer.body();
    } catch (IOException silent) {
      LOG.warning("The realm could not be checked for demo accounts: " + silent);
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
