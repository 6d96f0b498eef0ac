package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("An administrator")
@TestInstance(Lifecycle.PER_CLASS)
class AdministrationIT {

  private static final String ACCOUNTS = "/api/v1/accounts";
  private static final String OWN = "Quiet-Harbour-2026!";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

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
  void takes_somebody_on_moves_them_and_shuts_them_out() {
    Api admin = Api.as("admin");
    assertThat(admin.post(ACCOUNTS, officer("liang.an")).status()).isEqualTo(201);
    String once = password(admin.post(ACCOUNTS + "/liang.an/access", ""));
    assertThat(PasswordGrant.of("liang.an", once).why()).contains("not fully set up");
    chooseOwnPassword("liang.an", once);
    Api liang = Api.withToken(PasswordGrant.of("liang.an", OWN).token());

    assertThat(codes(liang.get("/api/v1/facilities"))).contains(Demo.FACILITY);
    assertThat(liang.get("/api/v1/facilities/" + Demo.OTHER_FACILITY).status()).isEqualTo(404);

    Map<String, String> zigong = Map.of("role", "contact-person", "unit", "ST-510300-01");
    Api.Answer moved = admin.post(ACCOUNTS + "/liang.an/move", zigong);
    assertThat(moved.status()).as(moved.json().toString()).isEqualTo(200);
    assertThat(codes(liang.get("/api/v1/facilities")))
        .contains(Demo.OTHER_FACILITY)
        .doesNotContain(Demo.FACILITY);

    Api.Answer gone = admin.post(ACCOUNTS + "/liang.an/suspension", Map.of("reason", "LEFT"));
    assertThat(gone.json().path("state").asText()).isEqualTo("SUSPENDED");
    assertThat(liang.get("/api/v1/me").status()).isEqualTo(403);
    await()
        .atMost(A_MINUTE)
        .untilAsserted(
            () -> assertThat(PasswordGrant.of("liang.an", OWN).why()).contains("disabled"));
    assertThat(actions("liang.an"))
        .containsSubsequence(
            "ACCOUNT_SUSPENDED", "ACCOUNT_MOVED", "ACCESS_GIVEN", "ACCOUNT_INVITED");
  }

  @Test
  void raises_nobody_alone_and_themselves_never() {
    Api admin = Api.as("admin");
    Api second = Api.as("admin-2");
    Map<String, String> auditor =
        Map.of(
            "username", "gao.ming",
            "role", "province-auditor",
            "unit", "510000",
            "displayZh", "高明",
            "displayEn", "Gao Ming");
    assertThat(admin.post(ACCOUNTS, auditor).json().path("state").asText()).isEqualTo("PROPOSED");
    assertThat(admin.post(ACCOUNTS + "/gao.ming/confirmation", "").code())
        .isEqualTo("SAME_ADMINISTRATOR");
    assertThat(admin.post(ACCOUNTS + "/gao.ming/access", "").code())
        .isEqualTo("ACCOUNT_NOT_ACTIVE");
    assertThat(second.post(ACCOUNTS + "/gao.ming/confirmation", "").status()).isEqualTo(200);
    assertThat(admin.post(ACCOUNTS + "/gao.ming/access", "").code()).isEqualTo("NEEDS_SECOND");
    assertThat(password(second.post(ACCOUNTS + "/gao.ming/access", ""))).hasSizeGreaterThan(15);
    assertThat(second.post(ACCOUNTS + "/gao.ming/access", "").code()).isEqualTo("NEEDS_SECOND");

    Map<String, String> up = Map.of("role", "province-auditor", "unit", "510000");
    assertThat(admin.post(ACCOUNTS + "/admin/move", up).code()).isEqualTo("OWN_ACCOUNT");
    assertThat(admin.post(ACCOUNTS + "/inspector/move", up).code()).isEqualTo("NEEDS_INVITATION");
    assertThat(Api.as("inspector").post(ACCOUNTS + "/inspector/move", up).status()).isEqualTo(403);
  }

  @Test
  void does_not_lose_the_people_of_somebody_who_moves() {
    Api admin = Api.as("admin");
    JsonNode open = admin.get(ACCOUNTS + "/contact-person/open-matters").json();
    assertThat(open.path("people").asInt()).isPositive();

    Map<String, String> zigong = Map.of("role", "contact-person", "unit", "ST-510300-01");
    assertThat(admin.post(ACCOUNTS + "/contact-person/move", zigong).code())
        .isEqualTo("OPEN_MATTERS");
    assertThat(admin.get("/api/v1/residents/" + Demo.residentOfTheOtherLine()).status())
        .isEqualTo(403);
  }

  @Test
  void opens_a_station_and_a_facility_whose_duties_begin() {
    Api admin = Api.as("admin");
    Map<String, String> station =
        Map.of("division", "510400", "nameZh", "金沙救助管理站", "nameEn", "Jinsha Relief Station");
    Api.Answer made = admin.post("/api/v1/stations", station);
    String code = made.json().at("/name/code").asText();
    assertThat(code).as(made.json().toString()).startsWith("ST-510400-");
    Map<String, Object> facility =
        Map.of(
            "division", "510400",
            "nameZh", "攀园养护院",
            "nameEn", "Panyuan Care Home",
            "capacity", 30,
            "station", code);
    String opened = admin.post("/api/v1/facilities", facility).json().at("/name/code").asText();
    assertThat(admin.patch("/api/v1/facilities/" + opened, Map.of("capacity", 0)).status())
        .isEqualTo(422);
    assertThat(admin.patch("/api/v1/facilities/" + opened, Map.of("capacity", 36)).status())
        .isEqualTo(200);

    Api auditor = Api.as("province-auditor");
    assertThat(auditor.get("/api/v1/facilities/" + opened).json().path("capacity").asInt())
        .isEqualTo(36);
    await()
        .atMost(A_MINUTE.multipliedBy(2))
        .untilAsserted(
            () ->
                assertThat(auditor.get("/api/v1/duties?facility=" + opened).json().get("items"))
                    .isNotEmpty());
    assertThat(Api.as("station-supervisor").post("/api/v1/stations", station).status())
        .isEqualTo(403);
  }

  @Test
  void works_on_pages_that_tell_what_is_wrong_and_show_a_password_once() {
    Page page = browser.of("admin");
    page.navigate("/administration/accounts/new");
    Browser.id(page, "n-username").fill("Wrong Name");
    Browser.id(page, "n-save").click();
    assertThat(page.locator(".hw-errors li")).hasCount(5);
    page.screenshot(shot("account-new-errors"));

    Browser.id(page, "n-displayZh").fill("苏晚");
    Browser.id(page, "n-displayEn").fill("Su Wan");
    Browser.id(page, "n-username").fill("su.wan");
    Browser.id(page, "n-role").selectOption("facility-staff");
    Browser.id(page, "n-unit").fill(Demo.FACILITY);
    Browser.id(page, "n-save").click();
    assertThat(page.locator("[data-secret=access]")).isVisible();
    page.screenshot(shot("account-password"));
    page.reload();
    assertThat(page.locator("[data-secret=access]")).hasCount(0);
    assertThat(page.locator(".hw-timeline")).containsText("Taken on as Facility staff");

    page.locator("[data-open=suspend]").click();
    Browser.id(page, "suspend-reason").selectOption("LEFT");
    page.screenshot(shot("account-suspend"));
    Browser.id(page, "suspend-save").click();
    assertThat(page.locator("#hw-toast")).containsText("Suspended");
    assertThat(page.locator("[data-open=move]")).hasCount(0);
    assertThat(page.locator(".hw-timeline li").first()).containsText("Suspended: Has left");
  }

  @Test
  void sees_the_pages_in_both_languages_on_a_desk_and_on_a_phone() {
    for (String locale : List.of("zh-CN", "en")) {
      for (int width : new int[] {1366, 390}) {
        Page page = browser.signIn("admin-2", locale, width, 800);
        for (String path :
            List.of(
                "accounts",
                "accounts/new",
                "accounts/contact-person",
                "organisations",
                "organisations/" + Demo.FACILITY,
                "organisations/new-facility")) {
          page.navigate("/administration/" + path);
          page.screenshot(
              shot(path.replace('/', '-') + "-" + locale + "-" + width).setFullPage(true));
          assertThat(page.locator("h1")).not().isEmpty();
        }
        page.context().close();
      }
    }
  }

  private void chooseOwnPassword(String username, String once) {
    Page page = browser.open("zh-CN", 1366, 768);
    page.locator("#username").fill(username);
    page.locator("#password").fill(once);
    page.locator("#kc-login").click();
    page.locator("#password-new").fill(OWN);
    page.locator("#password-confirm").fill(OWN);
    page.locator("#kc-passwd-update-form [type=submit]").first().click();
    page.waitForURL(RunningStack.options().webUrl() + "/**");
    assertThat(page.locator("h1")).isVisible();
    page.context().close();
  }

  private static Map<String, String> officer(String username) {
    return Map.of(
        "username", username,
        "role", "contact-person",
        "unit", Demo.STATION,
        "displayZh", "梁安",
        "displayEn", "Liang An");
  }

  private static String password(Api.Answer given) {
    assertThat(given.status()).isEqualTo(200);
    assertThat(given.header("Cache-Control")).isEqualTo("no-store");
    return given.json().path("oneTimePassword").asText();
  }

  private static List<String> codes(Api.Answer list) {
    return texts(list, "/code", "/name/code");
  }

  private static List<String> actions(String username) {
    return texts(Api.as("admin").get(ACCOUNTS + "/" + username + "/history"), "/action", "/action");
  }

  private static List<String> texts(Api.Answer list, String path, String otherwise) {
    return StreamSupport.stream(list.json().get("items").spliterator(), false)
        .map(item -> item.at(item.at(path).isMissingNode() ? otherwise : path).asText())
        .toList();
  }

  private static Page.ScreenshotOptions shot(String name) {
    return new Page.ScreenshotOptions()
        .setPath(Path.of(RunningStack.artifacts().toString(), "administration", name + ".png"));
  }
}
