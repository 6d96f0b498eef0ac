package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens: real ones by the password grant of the demo realm, and forged ones. */
final class Tokens {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long MARGIN_NANOS = 120L * 1_000_000_000L;
  private static final Map<String, Issued> ISSUED = new ConcurrentHashMap<>();

  private record Issued(String token, long at) {}

  private Tokens() {}

  /** A token of a demo account. */
  static String of(String username) {
    Issued issued = ISSUED.get(username);
    if (issued == null || System.nanoTime() - issued.at > MARGIN_NANOS) {
      issued = new Issued(fetch(username), System.nanoTime());
      ISSUED.put(username, issued);
    }
    return issued.token;
  }

  /** The same claims as a genuine token, signed by a key that is not the realm's. */
  static String forged(String username) {
    String[] genuine = of(username).split("\\.", -1);
    String signed = genuine[0] + "." + genuine[1];
    return signed + "." + encode(sign(signed));
  }

  /** A genuine token of a demo account that lives for some seconds only. */
  static String shortLived(String username, int seconds) {
    Realm realm = Realm.asAdministrator(HTTP, RunningStack.keycloakAdminPassword());
    realm.setLifespan("hearthwatch-cli", seconds);
    try {
      return fetch(username);
    } finally {
      realm.setLifespan("hearthwatch-cli", 300);
    }
  }

  private static String fetch(String username) {
    String form =
        "grant_type=password&client_id=hearthwatch-cli&password=hearthwatch&username=" + username;
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(RunningStack.options().realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      JsonNode body = JSON.readTree(answer.body());
      if (!body.hasNonNull("access_token")) {
        throw new AssertionError("No token for " + username + ": " + answer.body());
      }
      return body.get("access_token").asText();
    } catch (IOException failed) {
      throw new AssertionError("Keycloak did not answer", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private static byte[] sign(String text) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      PrivateKey foreign = keys.generateKeyPair().getPrivate();
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(foreign);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
