package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Whoever oversees")
@TestInstance(Lifecycle.PER_CLASS)
class OversightIT {

  private static final Duration HEARD = Duration.ofSeconds(10);

  private static final String OFFICER = "contact-person-3";
  private static final String SUCCESSOR = "contact-person";

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
  void hands_people_over_and_owes_a_contact_person_to_the_one_without_a_successor() {
    Page page = browser.of("station-supervisor");
    page.navigate("/people/contact-persons/" + OFFICER);
    int people = page.locator("input[name=pick]").count();
    Locator first = page.locator("tbody tr").first();
    String placement = first.locator("input[name=pick]").getAttribute("value");
    String name = first.locator(".hw-lead-cell a").textContent();
    page.locator("#to-all").selectOption(SUCCESSOR);
    first.locator("select").selectOption("");
    page.locator("[data-open=hand-confirm]").click();
    Browser.id(page, "hand-save").click();

    assertThat(page.locator("#hw-toast")).containsText("Handed over: " + people + " people");
    assertThat(owed(placement)).hasSize(1);
    page.navigate("/today?rule=CONTACT-ASSIGNED");
    assertThat(page.locator("[data-keys=lines]").first()).containsText(name);

    Api.as("station-supervisor")
        .put("/api/v1/placements/" + placement + "/contact-person", Map.of("username", OFFICER));
    // The engine hears of it through the outbox, a moment after the answer.
    await().atMost(HEARD).untilAsserted(() -> assertThat(owed(placement)).isEmpty());
  }

  @Test
  void sees_a_hole_until_somebody_calls() {
    JsonNode hole =
        Api.as("station-supervisor")
            .get("/api/v1/coverage?holes=true&channel=CONTACT&limit=1")
            .json()
            .at("/items/0");
    Page page = browser.of("station-supervisor");
    page.navigate("/coverage?show=CONTACT&q=" + hole.get("number").asText());
    assertThat(page.locator(".hw-coverage tbody")).containsText(hole.get("residentName").asText());
    assertThat(page.locator(".hw-coverage tbody")).containsText("too long ago");

    Map<String, String> call =
        Map.of(
            "placementId", hole.get("placementId").asText(),
            "channel", "PHONE",
            "condition", "WELL");
    assertThat(Api.as("station-supervisor").post("/api/v1/visits", call).status()).isEqualTo(201);
    page.reload();
    assertThat(page.locator(".hw-coverage")).hasCount(0);
    assertThat(page.locator(".hw-empty")).isVisible();
  }

  @Test
  void works_through_the_day_by_keyboard() {
    Page page = browser.of(SUCCESSOR);
    page.navigate("/today");
    page.keyboard().press("j");
    assertThat(page.locator("[data-keys=lines] > li").first()).isFocused();
    page.keyboard().press("?");
    assertThat(page.locator("dialog#keys")).isVisible();
    page.keyboard().press("j");
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-keys=lines] > li").first()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/people/[0-9a-f-]{36}"));
  }

  private static JsonNode owed(String placement) {
    return Api.as("station-supervisor")
        .get("/api/v1/duties?placement=" + placement + "&obligation=CONTACT-ASSIGNED&state=open")
        .json()
        .get("items");
  }
}
