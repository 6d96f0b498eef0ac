package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("The rectification ledger")
@TestInstance(Lifecycle.PER_CLASS)
class LedgerIT {

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
  void is_worked_through_on_a_desktop_and_on_a_phone() {
    String id = found("D").get("id").asText();
    Page facility = browser.signIn("facility-staff", "zh-CN", 390, 800);
    act(facility, id, "PLAN", "TEXT", "每个房间添置被褥");
    assertThat(facility.locator("[data-step=PLANNED]")).isVisible();
    act(facility, id, "CORRECT", "TEXT", "已全部更换");
    assertThat(facility.locator("[data-step=CORRECTED]")).isVisible();

    Page inspector = browser.signIn("inspector", "en", 1280, 800);
    act(inspector, id, "REOPEN", "TEXT", "Two rooms have none");
    assertThat(inspector.locator("[data-step=REOPENED]")).containsText("Two rooms have none");
    act(facility, id, "CORRECT", "TEXT", "现在全部都有");

    inspector.navigate("/ledger?id=" + id);
    inspector.locator(".hw-one [data-set-act=VERIFY]").click();
    Browser.id(inspector, "TEXT-send").click();
    assertThat(inspector.locator("#act-TEXT .hw-errors")).containsText("Say what you saw");
    Browser.id(inspector, "TEXT-text").fill("Counted them");
    Browser.id(inspector, "TEXT-send").click();
    assertThat(inspector.locator("[data-step=VERIFIED]")).containsText("Counted them");
    facility.context().close();
    inspector.context().close();
  }

  @Test
  void keeps_both_deadlines_when_more_time_is_granted() {
    JsonNode finding = found("B");
    String id = finding.get("id").asText();
    String until = finding.get("deadline").asText().replaceFirst("T.*", "T23:59:59.9Z");
    Answer asked =
        Api.as("facility-staff")
            .post(
                "/api/v1/findings/" + id + "/extension",
                Map.of("until", until, "reason", "The wholesaler delivers late"));
    assertThat(asked.status()).isEqualTo(200);
    Page station = browser.signIn("station-supervisor", "en", 1280, 800);
    act(station, id, "GRANT", "TEXT", "The order was shown");
    assertThat(station.locator(".hw-one .hw-facts")).containsText("first deadline");
    JsonNode after = Api.as("station-supervisor").get("/api/v1/findings/" + id).json();
    assertThat(after.get("firstDeadline")).isEqualTo(finding.get("deadline"));
    assertThat(after.get("deadline").asText()).startsWith(until.substring(0, 19));
    station.context().close();
  }

  @Test
  void opens_every_number_of_its_overview_into_the_list() {
    found("D");
    Page page = browser.signIn("prefecture-supervisor", "en", 1280, 800);
    page.navigate("/oversight");
    page.locator("#ledger-overview summary").click();
    String total =
        page.locator("#ledger-overview a[href='/ledger?class=CARE']").textContent().strip();
    page.locator("#ledger-overview a[href='/ledger?class=CARE']").click();
    assertThat(page.locator(".hw-paging")).containsText(total);
    page.navigate("/oversight/overdue");
    assertThat(page.locator("h1")).isVisible();
    page.context().close();
  }

  @Test
  void leaves_the_house_as_a_spreadsheet_with_a_reason_only() {
    Answer without = Api.as("station-supervisor").get("/api/v1/findings.xlsx");
    Answer file =
        Api.as("station-supervisor").get("/api/v1/findings.xlsx?reason=monthly%20meeting");

    assertThat(without.status()).isEqualTo(422);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).contains("spreadsheetml");
    assertThat(file.raw().body()).startsWith('P', 'K');
  }

  private static JsonNode found(String grade) {
    Answer made =
        Api.as("station-supervisor")
            .post(
                "/api/v1/findings",
                Map.of(
                    "facilityCode",
                    Line.FIRST.facility(),
                    "hazardClass",
                    "CARE",
                    "grade",
                    grade,
                    "description",
                    "Rooms without blankets"));
    assertThat(made.status()).isEqualTo(201);
    return made.json();
  }

  private static void act(Page page, String finding, String act, String form, String text) {
    page.navigate("/ledger?id=" + finding);
    page.locator(".hw-one [data-set-act=" + act + "]").click();
    Browser.id(page, form + "-text").fill(text);
    Browser.id(page, form + "-send").click();
    assertThat(page.locator("#hw-toast")).isVisible();
  }
}
