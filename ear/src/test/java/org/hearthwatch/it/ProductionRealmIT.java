package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("In the production realm")
@TestInstance(Lifecycle.PER_CLASS)
class ProductionRealmIT {

  private static final String PASSWORD = "four cold winters ago";
  private static final Pattern SIGNED_IN = Pattern.compile(".*/signed-out\\?.*code=.*");
  private static final int TRIES = 5;

  private ProductionRealm realm;
  private Browser browser;

  @BeforeAll
  void open() {
    realm = new ProductionRealm();
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
    realm.close();
  }

  @Test
  void a_weak_password_is_refused() {
    String id = realm.invite("wang-fang", "facility-staff");

    assertThat(realm.setPassword(id, "short1!").statusCode()).isEqualTo(400);
    assertThat(realm.setPassword(id, "Wang-Fang and more").statusCode()).isEqualTo(400);
    assertThat(realm.setPassword(id, PASSWORD).statusCode()).isEqualTo(204);
    assertThat(realm.setPassword(id, PASSWORD).statusCode()).as("used before").isEqualTo(400);
  }

  @Test
  void nobody_gets_a_token_for_a_password() throws IOException, InterruptedException {
    realm.setPassword(realm.invite("zhao-lei", "contact-person"), PASSWORD);

    for (String client : new String[] {"admin-cli", "hearthwatch-cli", "account-console"}) {
      HttpResponse<String> answer = exchangePassword(client, "zhao-lei");
      assertThat(answer.statusCode()).as(client).isBetween(400, 401);
      assertThat(answer.body()).doesNotContain("access_token");
    }
  }

  @Test
  void the_province_and_administrators_need_a_one_time_code_each_time() {
    for (String role : new String[] {"province-auditor", "admin"}) {
      String name = "code-" + role;
      realm.setPassword(realm.invite(name, role), PASSWORD);

      Page first = enter(name, PASSWORD);
      String secret = first.locator("#totpSecret").inputValue();
      first.locator("#totp").fill(OneTimeCode.of(secret, Instant.now()));
      first.locator("#saveTOTPBtn").click();
      assertThat(first).hasURL(SIGNED_IN);

      Page again = enter(name, PASSWORD);
      assertThat(again.locator("#otp")).isVisible();
      again.locator("#otp").fill("000000");
      again.locator("#kc-login").click();
      assertThat(again.locator("#otp")).isVisible();
    }
  }

  @Test
  void the_others_come_in_by_password() {
    realm.setPassword(realm.invite("li-na", "contact-person"), PASSWORD);

    assertThat(enter("li-na", PASSWORD)).hasURL(SIGNED_IN);
  }

  @Test
  void who_tries_passwords_is_shut_out_even_with_the_right_one() {
    String id = realm.invite("chen-jie", "inspector");
    realm.setPassword(id, PASSWORD);
    Page page = browser.stranger();
    page.navigate(realm.signInAddress());
    for (int i = 0; i < TRIES; i++) {
      tryPassword(page, "chen-jie", "not it, " + i);
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> realm.isShut(id));

    tryPassword(page, "chen-jie", PASSWORD);
    assertThat(page.locator("#password")).isVisible();
  }

  /** Sends the form and waits for the answer to it. */
  private static void tryPassword(Page page, String name, String password) {
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"),
        () -> Browser.enter(page, name, password));
    page.waitForLoadState();
  }

  private Page enter(String name, String password) {
    Page page = browser.stranger();
    page.navigate(realm.signInAddress());
    Browser.enter(page, name, password);
    return page;
  }

  private HttpResponse<String> exchangePassword(String client, String name)
      throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(client, name, PASSWORD.replace(' ', '+'));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm.address() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
