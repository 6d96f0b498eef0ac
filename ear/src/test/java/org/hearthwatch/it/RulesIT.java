package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("The rules and what is owed under them")
@TestInstance(Lifecycle.PER_CLASS)
class RulesIT {

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
  void the_administrator_sees_what_a_change_does_before_planning_it_for_a_division() {
    LocalDate from = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3);
    Page page = browser.of("admin");
    page.navigate("/administration/catalogue/WEIGHT-MONTHLY");
    Browser.id(page, "change-division").selectOption("510300");
    Browser.id(page, "change-validFrom").fill(from.toString());
    Browser.id(page, "change-cadence").fill("P14D");
    Browser.id(page, "change-reason").fill("Winter: weigh every two weeks");
    Browser.id(page, "change-preview").click();
    assertThat(page.locator("[role=status].hw-note")).containsText("14 days");
    Browser.id(page, "change-save").click();

    assertThat(page.locator("#hw-toast")).containsText("Planned from");
    assertThat(page.locator(".hw-timeline")).containsText("Winter: weigh every two weeks");
    JsonNode versions =
        Api.as("admin").get("/api/v1/obligations/WEIGHT-MONTHLY/versions").json().get("items");
    assertThat(versions)
        .anySatisfy(
            version -> {
              assertThat(version.path("division").asText()).isEqualTo("510300");
              assertThat(version.path("cadence").asText()).isEqualTo("P14D");
            });
  }

  @Test
  void a_superior_waives_a_duty_with_a_reason_that_stays() {
    String duty = somebodyElsesOpenDuty();
    Page page = browser.of("station-supervisor");
    page.navigate("/duties/" + duty);
    page.locator("[data-open=waiver]").click();
    Browser.id(page, "waiver-save").click();
    assertThat(page.locator("dialog#waiver .hw-errors")).isVisible();
    Browser.id(page, "waiver-reason").fill("In hospital since Sunday");
    Browser.id(page, "waiver-save").click();

    assertThat(page.locator("#hw-toast")).containsText("on the record");
    assertThat(page.locator("body")).containsText("In hospital since Sunday");
    assertThat(page.locator("[data-open=waiver]")).hasCount(0);
    assertThat(
            Api.as("station-supervisor")
                .post("/api/v1/duties/" + duty + "/waiver", Map.of("reason", "again"))
                .json()
                .path("code")
                .asText())
        .isEqualTo("DUTY_DONE");
  }

  @Test
  void the_notice_of_a_year_is_entered_over_the_interface() {
    Map<String, Object> notice =
        Map.of(
            "source",
            "https://www.gov.cn/",
            "days",
            List.of(Map.of("day", "2028-01-03", "working", false, "name", "元旦")));

    assertThat(Api.as("admin").put("/api/v1/calendar/years/2028", notice).status()).isEqualTo(200);
    assertThat(Api.as("admin").get("/api/v1/calendar/years").json().get("years"))
        .anySatisfy(year -> assertThat(year.asInt()).isEqualTo(2028));
    assertThat(Api.as("facility-staff").put("/api/v1/calendar/years/2028", notice).status())
        .isEqualTo(403);
  }

  private static String somebodyElsesOpenDuty() {
    JsonNode open =
        Api.as("station-supervisor").get("/api/v1/duties?state=open&limit=200").json().get("items");
    for (JsonNode duty : open) {
      if (!duty.path("accountable").toString().contains("station-supervisor")) {
        return duty.path("id").asText();
      }
    }
    throw new AssertionError("Nobody owes anything: " + open);
  }
}
