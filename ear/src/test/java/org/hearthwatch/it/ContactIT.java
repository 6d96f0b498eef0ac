package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A contact person")
class ContactIT {

  @Test
  void tells_a_concern_with_a_call_on_a_desktop_and_on_a_phone() {
    try (Browser browser = new Browser()) {
      for (int width : new int[] {1280, 390}) {
        String words = "No warm blankets, told at " + width;
        Page page = browser.signIn("contact-person", width == 390 ? "zh-CN" : "en", width, 800);
        page.navigate("/people/mine");
        Locator first = page.locator("tbody tr").first();
        String person = first.locator(".hw-lead-cell a").getAttribute("href");
        first.locator("[data-open=visit]").click();
        Browser.choose(Browser.id(page, "visit-condition"), "CONCERN");
        Browser.choose(Browser.id(page, "visit-concern"), "FINDING");
        Browser.id(page, "visit-hazardClass").selectOption("CARE");
        Browser.id(page, "visit-description").fill(words);
        Browser.id(page, "visit-save").click();
        assertThat(page.locator("#visit .hw-errors")).isVisible();
        assertThat(Browser.id(page, "visit-description")).hasValue(words);

        Browser.id(page, "visit-grade").selectOption("D");
        Browser.id(page, "visit-save").click();
        assertThat(page.locator("#hw-toast")).isVisible();
        page.navigate(person + "?kind=FINDING");
        assertThat(page.locator("#timeline [data-kind=FINDING]").first()).containsText(words);
        page.context().close();
      }
    }
  }

  @Test
  void cannot_record_a_call_of_last_year_or_of_tomorrow() {
    String placement =
        Api.as("contact-person")
            .get("/api/v1/contact-persons/contact-person/people?limit=1")
            .json()
            .at("/items/0/placementId")
            .asText();
    assertThat(code(placement, Instant.now().minus(365, ChronoUnit.DAYS)))
        .isIn("TOO_LONG_AGO", "BEFORE_PLACEMENT");
    assertThat(code(placement, Instant.now().plus(1, ChronoUnit.DAYS))).isEqualTo("IN_THE_FUTURE");
  }

  private static String code(String placement, Instant at) {
    Answer answer =
        Api.as("contact-person")
            .post(
                "/api/v1/visits",
                Map.of(
                    "placementId",
                    placement,
                    "channel",
                    "PHONE",
                    "condition",
                    "WELL",
                    "occurredAt",
                    at.toString()));
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().at("/errors/0/code").asText();
  }
}
