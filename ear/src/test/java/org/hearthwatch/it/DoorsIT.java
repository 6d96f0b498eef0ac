package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The session of a browser in foreign hands: what another site's page could make it send. */
@DisplayName("With nothing but the cookie of somebody who is signed in,")
@TestInstance(Lifecycle.PER_CLASS)
class DoorsIT {

  private static final String ELSEWHERE = "https://elsewhere.example";
  private static final String NO_ADDRESS = "You have no calendar address.";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String own = RunningStack.options().webUrl();
  private Browser browser;
  private Page page;

  @BeforeAll
  void signIn() {
    browser = new Browser();
    page = browser.of("special-supervisor");
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void a_form_is_taken_from_our_own_page_with_the_state_of_that_session_only() {
    page.navigate("/account");
    Map<String, String> form = calendarForm(page);
    Page colleague = browser.of("prefecture-supervisor");
    colleague.navigate("/account");
    Map<String, String> foreignState = new LinkedHashMap<>(form);
    foreignState.put("jakarta.faces.ViewState", viewState(colleague));
    Map<String, String> withoutState = new LinkedHashMap<>(form);
    withoutState.remove("jakarta.faces.ViewState");

    assertThat(post("/account", form, ELSEWHERE).statusCode()).isEqualTo(403);
    assertThat(post("/account", form, null).statusCode()).isEqualTo(403);
    post("/account", foreignState, own);
    post("/account", withoutState, own);
    assertThat(hasAddress()).isFalse();

    assertThat(post("/account", form, own).statusCode()).isEqualTo(302);
    assertThat(hasAddress()).isTrue();
  }

  @Test
  void nobody_is_signed_out_by_the_page_of_another_site() {
    Page inspector = browser.of("inspector");

    assertThat(post(inspector, "/sign-out", Map.of(), ELSEWHERE).statusCode()).isEqualTo(403);
    inspector.navigate("/inspections");
    assertThat(inspector.url()).isEqualTo(own + "/inspections");
  }

  @Test
  void the_interface_for_programs_changes_nothing() {
    Page officer = browser.of("contact-person");

    assertThat(send(officer, "/api/v1/visits", "{}", "application/json", ELSEWHERE).statusCode())
        .isEqualTo(401);
    assertThat(send(officer, "/api/v1/visits", "{}", "application/json", own).statusCode())
        .isEqualTo(401);
    assertThat(send(officer, "/api/v1/visits", "{}", "text/plain", ELSEWHERE).statusCode())
        .isEqualTo(401);
  }

  @Test
  void scripts_cannot_read_it_and_other_sites_do_not_send_it() {
    assertThat(page.context().cookies(own))
        .isNotEmpty()
        .allSatisfy(
            cookie -> {
              assertThat(cookie.httpOnly).as(cookie.name).isTrue();
              assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.LAX);
            });
  }

  @Test
  void every_answer_tells_the_browser_to_be_careful() {
    for (String path : new String[] {"/signed-out", "/nothing-there", "/api/v1/duties"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().map())
          .as(path)
          .containsKeys(
              "content-security-policy",
              "permissions-policy",
              "cross-origin-opener-policy",
              "cross-origin-resource-policy",
              "referrer-policy")
          .doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
  }

  private boolean hasAddress() {
    page.navigate("/account");
    return !page.locator("main").textContent().contains(NO_ADDRESS);
  }

  private static Map<String, String> calendarForm(Page page) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("calendar", "calendar");
    form.put("calendar-renew", "calendar-renew");
    form.put("jakarta.faces.ViewState", viewState(page));
    return form;
  }

  private static String viewState(Page page) {
    return page.locator("form[id=calendar] input[name='jakarta.faces.ViewState']").inputValue();
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String origin) {
    return post(page, path, form, origin);
  }

  private HttpResponse<String> post(
      Page window, String path, Map<String, String> form, String origin) {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(window, path, body, "application/x-www-form-urlencoded", origin);
  }

  private HttpResponse<String> send(
      Page window, String path, String body, String type, String origin) {
    HttpRequest.Builder request =
        request(window, path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (origin != null) {
      request.header("Origin", origin);
    }
    return answer(request);
  }

  private HttpResponse<String> get(String path) {
    return answer(request(page, path).GET());
  }

  private HttpRequest.Builder request(Page window, String path) {
    String cookies =
        window.context().cookies(own).stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    return HttpRequest.newBuilder(URI.create(own + path)).header("Cookie", cookies);
  }

  private HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
