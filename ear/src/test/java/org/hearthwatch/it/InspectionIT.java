package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Inspections as station, inspector and province meet them, on a desktop and on a phone. */
@DisplayName("Inspections")
@TestInstance(Lifecycle.PER_CLASS)
class InspectionIT {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
  void one_is_conducted_on_a_phone_and_signed_on_its_screen() {
    String id = schedule("ANNOUNCED", today);
    Page phone = browser.signIn("inspector", "zh-CN", 390, 844);
    phone.navigate("/inspections/" + id);
    assertThat(phone.locator("#q-FIRE-1A")).isHidden();
    Browser.choose(phone.locator("#q-FIRE-1 .hw-answers"), "NO");
    assertThat(phone.locator("#q-FIRE-1 .hw-saved")).isVisible();
    assertThat(phone.locator("#q-FIRE-1A")).isVisible();
    Browser.assertAccessible(phone);

    phone.locator("#draw").click();
    assertThat(phone.locator("#interviews .hw-lines li")).hasCount(interviews(id));

    phone.locator("[data-open=statement]").click();
    Browser.id(phone, "st-signerName").fill("王院长");
    draw(phone, phone.locator("#st-pad"));
    Browser.id(phone, "st-send").click();
    assertThat(phone.locator("#statement-card img.hw-signature")).isVisible();
    assertThat(phone.locator("#statement-card img.hw-signature").evaluate("i => i.naturalWidth"))
        .isEqualTo(600);
    phone.context().close();

    completeOverRest(id);
    Answer late = answer(id, "FIRE-2", "NO");
    assertThat(late.status()).isEqualTo(200);
    JsonNode one = Api.as("station-supervisor").get("/api/v1/inspections/" + id).json();
    assertThat(one.at("/addenda/0/kind").asText()).isEqualTo("LATE_ANSWER");
    assertThat(one.at("/statement/signerName").asText()).isEqualTo("王院长");
    assertThat(
            Api.as("inspector").post("/api/v1/inspections/" + id + "/completion", Map.of()).code())
        .isEqualTo("INSPECTION_COMPLETED");
  }

  @Test
  void a_plan_fills_the_calendar_on_which_one_is_moved() {
    Page page = browser.signIn("station-supervisor", "en", 1280, 900);
    LocalDate first = YearMonth.from(today).plusMonths(2).atDay(10);
    page.navigate("/inspections/plan");
    Browser.assertAccessible(page);
    page.locator("#plan input[type=checkbox][value='" + Demo.FACILITY + "']").check(forced());
    Locator lists = Browser.id(page, "templateId").locator("option:not([value=''])");
    Browser.id(page, "templateId").selectOption(lists.first().getAttribute("value"));
    Browser.id(page, "from").fill(first.toString());
    Browser.id(page, "times").fill("");
    Browser.id(page, "plan-send").click();
    assertThat(page.locator(".hw-errors")).containsText("never ends");
    Browser.id(page, "times").fill("2");
    Browser.id(page, "plan-send").click();
    page.waitForURL("**/inspections/calendar?month=" + YearMonth.from(first));

    Locator cell = page.locator("[data-drop='" + first + "']");
    assertThat(cell.locator("li")).hasCount(1);
    Browser.assertAccessible(page);
    cell.locator("[data-open=move]").click();
    Browser.id(page, "mv-scheduledFor").fill(first.plusDays(1).toString());
    Browser.id(page, "mv-send").click();
    assertThat(page.locator("[data-drop='" + first.plusDays(1) + "'] li")).hasCount(1);
    page.context().close();
  }

  @Test
  void an_unannounced_one_is_unknown_in_the_facility_until_it_begins() {
    String id = schedule("UNANNOUNCED", today);
    for (String role : List.of("facility-staff", "resident-staff", "contact-person")) {
      assertThat(Api.as(role).get("/api/v1/inspections/" + id).status()).as(role).isEqualTo(404);
    }
    JsonNode known = Api.as("station-supervisor").get("/api/v1/inspections/" + id).json();
    assertThat(known.at("/inspection/couldKnow").toString())
        .contains("\"inspector\"", "\"station-supervisor\"")
        .doesNotContain("facility-staff");
    answer(id, "FIRE-1", "YES");
    assertThat(Api.as("facility-staff").get("/api/v1/inspections/" + id).status()).isEqualTo(200);
  }

  @Test
  void the_province_writes_a_checklist_and_looks_at_it_before_it_is_published() {
    Page page = browser.signIn("province-auditor", "en", 1280, 900);
    page.navigate("/checklists");
    Browser.assertAccessible(page);
    String code = "TRIAL-" + System.nanoTime() % 1_000_000;
    page.locator("[data-open=begin]").click();
    Browser.id(page, "b-code").fill(code);
    Browser.id(page, "b-titleZh").fill("试用表");
    Browser.id(page, "b-titleEn").fill("Trial list");
    Browser.id(page, "b-send").click();
    page.locator("a[href$='?item=new']").click();
    Map.of(
            "q-code", "T-1",
            "q-sectionZh", "供暖",
            "q-sectionEn", "Heating",
            "q-questionZh", "室温",
            "q-questionEn", "Room temperature",
            "q-source", "trial",
            "q-unit", "℃",
            "q-least", "30",
            "q-most", "16")
        .forEach((field, text) -> Browser.id(page, field).fill(text));
    Browser.id(page, "q-kind").selectOption("NUMBER");
    Browser.id(page, "q-save").click();
    assertThat(page.locator(".hw-errors")).isVisible();
    assertThat(Browser.id(page, "q-questionEn")).hasValue("Room temperature");
    Browser.id(page, "q-least").fill("16");
    Browser.id(page, "q-most").fill("30");
    Browser.id(page, "q-save").click();
    assertThat(page.locator(".hw-check-line")).containsText("16 – 30 ℃");
    Browser.assertAccessible(page);
    page.locator("[data-open=discard]").click();
    Browser.id(page, "discard-send").click();
    page.waitForURL("**/checklists");
    assertThat(page.locator("main")).not().containsText(code);
    page.context().close();
  }

  private static String schedule(String kind, LocalDate day) {
    String template =
        Api.as("station-supervisor")
            .get("/api/v1/inspection-templates")
            .json()
            .at("/items/0/id")
            .asText();
    Answer made =
        Api.as("station-supervisor")
            .post(
                "/api/v1/inspections",
                Map.of(
                    "facilityCode",
                    Demo.FACILITY,
                    "templateId",
                    template,
                    "kind",
                    kind,
                    "scheduledFor",
                    day.toString(),
                    "inspector",
                    "inspector"));
    assertThat(made.status()).isEqualTo(201);
    return made.json().get("id").asText();
  }

  private static Answer answer(String id, String item, String answer) {
    return Api.as("inspector")
        .post(
            "/api/v1/inspections/" + id + "/answers",
            Map.of("itemCode", item, "answer", answer, "note", "seen"));
  }

  private static void completeOverRest(String id) {
    for (JsonNode line : Api.as("inspector").get("/api/v1/inspections/" + id).json().get("lines")) {
      assertThat(answer(id, line.at("/item/code").asText(), "YES").status()).isEqualTo(200);
    }
    assertThat(
            Api.as("inspector")
                .post("/api/v1/inspections/" + id + "/completion", Map.of())
                .status())
        .isEqualTo(200);
  }

  private static int interviews(String id) {
    return Api.as("inspector")
        .get("/api/v1/inspections/" + id + "/interviews")
        .json()
        .get("wanted")
        .asInt();
  }

  private static void draw(Page page, Locator pad) {
    pad.scrollIntoViewIfNeeded();
    BoundingBox box = pad.boundingBox();
    page.mouse().move(box.x + 20, box.y + 20);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2, box.y + box.height - 15);
    page.mouse().move(box.x + box.width - 20, box.y + 20);
    page.mouse().up();
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }
}
