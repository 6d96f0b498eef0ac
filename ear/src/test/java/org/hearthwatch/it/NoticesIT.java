package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Whoever has to know")
@TestInstance(Lifecycle.PER_CLASS)
class NoticesIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int GONE = 410;

  /** What the webhook's receiver answers now, and what it was told. */
  private final AtomicInteger answer = new AtomicInteger(GONE);

  private final List<String> told = new CopyOnWriteArrayList<>();
  private HttpServer receiver;
  private Browser browser;

  @BeforeAll
  void open() throws IOException {
    browser = new Browser();
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          told.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                  + exchange.getRequestHeaders().getFirst("X-Hearthwatch-Signature"));
          exchange.sendResponseHeaders(answer.get(), -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterAll
  void close() {
    receiver.stop(0);
    browser.close();
  }

  @Test
  void hears_of_an_emergency_on_the_page_and_the_administrator_of_what_was_not_delivered()
      throws SQLException {
    Page admin = browser.of("admin");
    addWebhook(admin);
    Page page = browser.of("facility-staff");
    page.navigate("/notices");
    page.locator("html[data-push-notices=open]").waitFor();
    Locator count = page.locator("[data-live=unread] .hw-count");
    int before = count.count() == 0 ? 0 : Integer.parseInt(count.textContent());

    fall();

    assertThat(count).hasText(Integer.toString(before + 1));
    Locator newest = page.locator("[data-notice]").first();
    assertThat(newest).containsText("has probably fallen");
    newest.locator("a").click();
    assertThat(page).hasURL(Pattern.compile(".*/alerts\\?id=.*"));
    assertThat(page.locator("[data-live=unread]")).hasText(unread(before));

    await().atMost(SOON).until(() -> !told.isEmpty());
    assertThat(told.get(0)).contains("ALERT_FALL").contains("sha256=");
    settleDeadLetter(admin);
  }

  @Test
  void reads_their_calendar_by_its_secret_address_and_nobody_does_after_it_is_withdrawn() {
    Page page = browser.of("contact-person");
    page.navigate("/account");
    Browser.id(page, "calendar-renew").click();
    String address = page.locator("[data-secret=calendar]").textContent();

    HttpResponse<String> calendar = get(address);
    assertThat(calendar.statusCode()).isEqualTo(200);
    assertThat(calendar.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/calendar");
    assertThat(calendar.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
    assertThat(get(address.replaceFirst(".{8}\\.ics", "AAAAAAAA.ics")).statusCode()).isEqualTo(404);

    page.navigate("/account");
    assertThat(page.locator("[data-secret=calendar]")).hasCount(0);
    Browser.id(page, "calendar-revoke").click();
    assertThat(Browser.id(page, "calendar-revoke")).hasCount(0);
    assertThat(get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void decides_how_to_be_told_and_who_stands_in() {
    Page page = browser.of("station-supervisor");
    page.navigate("/account");
    Browser.id(page, "p-quietFrom").fill("22:00");
    Browser.id(page, "p-save").click();
    assertThat(page.locator(".hw-errors")).isVisible();
    Browser.id(page, "p-quietUntil").fill("07:00");
    Browser.id(page, "p-save").click();
    assertThat(page.locator("#hw-toast")).isVisible();
    Api.Answer told = Api.as("station-supervisor").get("/api/v1/notices/preferences");
    assertThat(told.json().get("quietUntil").asText()).startsWith("07:00");

    page.locator("[data-open=absence-dialog]").click();
    Browser.id(page, "a-username").selectOption("contact-person");
    Browser.id(page, "a-deputy").selectOption("resident-staff");
    Browser.id(page, "a-send").click();
    assertThat(page.locator("dialog .hw-errors")).containsText("same role and unit");
    assertThat(Api.as("station-supervisor").get("/api/v1/absences").json().get("items")).isEmpty();
  }

  private void addWebhook(Page admin) {
    admin.navigate("/deliveries");
    admin.locator("[data-open=hook]").click();
    Browser.id(admin, "w-unit").selectOption(Demo.FACILITY);
    Browser.id(admin, "w-url")
        .fill("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
    Browser.id(admin, "w-send").click();
    assertThat(admin.locator("[data-secret=webhook]")).hasText(Pattern.compile("\\S{43}"));
  }

  private void settleDeadLetter(Page admin) {
    Locator letter = admin.locator("[data-delivery]");
    await()
        .atMost(SOON)
        .until(
            () -> {
              admin.navigate("/deliveries");
              return letter.count() == 1;
            });
    assertThat(letter).containsText("HTTP " + GONE);
    answer.set(204);
    int calls = told.size();
    letter.locator("input[type=submit]").first().click();
    assertThat(letter).hasCount(0);
    await().atMost(SOON).until(() -> told.size() > calls);
  }

  /** A fall of somebody who has no such alert yet. */
  private static void fall() throws SQLException {
    String device = bandWithoutFall();
    Mqtt.Outcome published =
        Mqtt.publish(
            device,
            "care/" + Demo.FACILITY + "/" + device + "/vitals",
            "[{\"n\":\"fall\",\"t\":%d,\"vb\":true}]".formatted(Instant.now().getEpochSecond()));
    assertThat(published.exit()).as(published.output()).isZero();
  }

  private static String bandWithoutFall() throws SQLException {
    String sql =
        """
        select b.device_id from device_binding b
        join placement p on p.person_id = b.person_id and p.ends_at is null
        where b.bound_until is null and p.facility_code = ? and b.device_id like 'demo-00%'
          and not exists (select from alert a where a.person_id = b.person_id
                          and a.kind = 'FALL' and a.resolved_at is null)
        order by b.device_id desc limit 1""";
    try (Connection connection = RunningStack.database();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, Demo.FACILITY);
      try (ResultSet rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  /** What the bell says: its hidden name, and the number if there is one. */
  private static Pattern unread(int count) {
    return Pattern.compile("Unread notices" + (count == 0 ? "" : count));
  }

  private static HttpResponse<String> get(String address) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
