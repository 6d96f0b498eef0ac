package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Personal data")
@TestInstance(Lifecycle.PER_CLASS)
class PrivacyIT {

  private static final Pattern MASKED = Pattern.compile(".\\*");
  private static final String RESIDENTS = "/api/v1/facilities/" + Demo.FACILITY + "/residents";
  private static final String REASON = "Met in the street, has to be identified now";

  private Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void of_the_demo_are_sealed_in_the_background_and_the_administrator_sees_it_and_no_person() {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(2))
        .until(() -> everythingSealed(Api.as("admin").get("/api/v1/sealing").json()));
    Page page = browser.of("admin");
    page.navigate("/privacy");
    assertThat(page.locator("main")).containsText("person.legal_name");
    assertThat(page.locator("main")).containsText("All done");
    look(page, "sealing-en-desk");
    page.navigate("/people");
    assertThat(page.locator("main")).not().containsText("PL-2026");
    assertThat(Api.as("admin").get(RESIDENTS).status()).isEqualTo(403);
  }

  @Test
  void are_masked_for_a_special_supervisor_everywhere() {
    JsonNode masked = Api.as("special-supervisor").get(RESIDENTS + "?limit=200").json();
    JsonNode full = Api.as("facility-staff").get(RESIDENTS + "?limit=200").json();
    List<String> names = full.findValuesAsText("name");
    assertThat(masked.findValuesAsText("name"))
        .hasSameSizeAs(names)
        .allMatch(MASKED.asMatchPredicate());
    String id = full.at("/items/0/id").asText();
    assertThat(Api.as("special-supervisor").get("/api/v1/residents/" + id).status()).isEqualTo(403);

    Page page = browser.of("special-supervisor");
    for (String path :
        List.of("/people", "/facilities/" + Demo.FACILITY, "/coverage", "/oversight")) {
      page.navigate(path);
      String shown = page.locator("main").innerText();
      assertThat(names).as(path).noneMatch(name -> name.length() > 1 && shown.contains(name));
    }
    page.navigate("/people");
    assertThat(page.locator(".hw-table tbody tr").first()).containsText("*");
    assertThat(page.locator("main a[href^='/people/']")).hasCount(0);
    look(page, "special-people-en-desk");
    page.navigate("/coverage?q=" + names.get(0));
    assertThat(page.locator(".hw-empty")).isVisible();
  }

  @Test
  void of_somebody_out_of_scope_open_in_need_and_the_station_knows_at_once() {
    String id = Demo.residentOfTheOtherLine();
    String number =
        Api.as("facility-staff-2").get("/api/v1/residents/" + id).json().get("number").asText();
    assertThat(Api.as("contact-person").get("/api/v1/residents/" + id).status()).isEqualTo(404);

    Page page = browser.of("contact-person");
    page.navigate("/break-glass");
    Browser.id(page, "need-number").fill(number);
    Browser.id(page, "need-reason").fill("short");
    Browser.id(page, "need-open").click();
    assertThat(page.locator(".hw-errors")).isVisible();
    look(page, "need-en-desk");
    Browser.id(page, "need-reason").fill(REASON);
    Browser.id(page, "need-open").click();
    assertThat(page).hasURL(Pattern.compile(".*/people/" + id));
    assertThat(page.locator("#in-need")).containsText("none of yours");
    look(page, "need-person-en-desk");

    Page supervisor = browser.signIn("station-supervisor-2", "zh-CN", 390, 844);
    supervisor.navigate("/notices");
    assertThat(supervisor.locator("[data-notice]").first()).containsText("紧急查阅");
    supervisor.navigate("/people/" + id);
    assertThat(supervisor.locator("#looks")).containsText(REASON);
    look(supervisor, "looks-zh-phone");
    supervisor.navigate("/break-glass");
    look(supervisor, "need-zh-phone");
    supervisor.locator("input[type=submit][value='立即终止']").first().click();
    assertThat(supervisor.locator("#hw-toast")).isVisible();
    assertThat(Api.as("contact-person").get("/api/v1/residents/" + id).status()).isEqualTo(404);
    JsonNode looks =
        Api.as("station-supervisor-2")
            .get("/api/v1/residents/" + id + "/looks")
            .json()
            .get("items");
    assertThat(looks.findValuesAsText("reason")).contains(REASON);
    Api.Answer again =
        Api.as("contact-person")
            .post("/api/v1/break-glass", Map.of("number", number, "reason", REASON));
    assertThat(again.code()).isEqualTo("SAME_REASON");
  }

  @Test
  void tell_of_the_same_identity_number_and_show_it_to_the_station_only() {
    Map<String, Object> somebody =
        Map.of(
            "legalName", "重复登记",
            "birthDate", "1960-05-06",
            "identityNumber", "510101196005060011");
    Api.Answer first = Api.as("station-supervisor").post("/api/v1/residents", somebody);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().get("identityNumber").asText()).isEqualTo("510101196005060011");
    Api.Answer second = Api.as("station-supervisor").post("/api/v1/residents", somebody);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("IDENTITY_NUMBER_KNOWN");
    Page page = browser.of("station-supervisor");
    page.navigate("/people/" + first.json().get("id").asText());
    assertThat(page.locator("main")).containsText("510101196005060011");
    assertThat(page.locator("#looks")).containsText("Who they are");
    look(page, "looks-en-desk");
  }

  @Test
  void leave_the_house_with_a_reason_only() throws IOException {
    Page page = browser.of("station-supervisor");
    page.navigate("/coverage");
    page.locator("[data-open=export]").click();
    Browser.id(page, "export-reason").fill("For the meeting in November");
    look(page, "export-en-desk");
    Download file = page.waitForDownload(() -> page.locator("#export button.hw-btn-main").click());
    String csv = Files.readString(file.path());
    assertThat(csv.strip().lines().reduce((one, next) -> next).orElseThrow())
        .contains("station-supervisor")
        .contains("For the meeting in November");
    assertThat(page.request().get("/coverage-export").status()).isBetween(400, 499);
  }

  private static boolean everythingSealed(JsonNode state) {
    return state.path("oldestKey").asInt() == state.path("currentKey").asInt(-1);
  }

  private static void look(Page page, String name) {
    Path file = RunningStack.artifacts().resolve("privacy").resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    Locator main = page.locator("main");
    assertThat(main).isVisible();
    Browser.assertAccessible(page);
  }
}
