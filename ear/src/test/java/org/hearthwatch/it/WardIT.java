package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ward view")
class WardIT {

  private static final String DEVICE = "demo-0011";
  private static final String TOPIC = "care/" + Demo.FACILITY + "/" + DEVICE + "/vitals";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void shows_on_a_phone_what_was_just_measured_without_a_reload_and_keeps_the_focus() {
    Page phone = browser.signIn("facility-staff", "zh-CN", 390, 844);
    phone.navigate("/ward");
    Locator line = phone.locator("tr:has(a[href='/people/" + Demo.wearerOf(DEVICE) + "'])");
    assertThat(line).hasCount(1);
    assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    Browser.assertAccessible(phone);
    String id = line.getAttribute("id");
    line.locator("td.hw-lead-cell a").focus();

    measure(78.0);
    Locator held = phone.locator("[id='" + id + "'] .hw-readings");
    assertThat(held).containsText("78");
    assertThat(phone.locator("[id='" + id + "'] td.hw-lead-cell a")).isFocused();
    phone.context().close();
  }

  @Test
  void is_filtered_and_searched_in_the_address() {
    Page page = browser.of("contact-person");
    page.navigate("/ward?facility=" + Demo.FACILITY + "&show=pressing");
    assertThat(page.locator("[data-ward=list] tr[data-risk=FINE]")).hasCount(0);
    page.navigate("/ward?facility=" + Demo.FACILITY);
    String number = page.locator("[data-ward=list] tbody tr").first().getAttribute("id");
    page.navigate("/ward?facility=" + Demo.FACILITY + "&q=" + number.substring(2));
    assertThat(page.locator("[data-ward=list] tbody tr")).hasCount(1);
  }

  @Test
  void is_in_the_REST_interface() {
    measure(79.0);
    JsonNode items =
        Api.as("facility-staff")
            .get("/api/v1/facilities/" + Demo.FACILITY + "/ward?limit=200")
            .json()
            .get("items");
    assertThat(items).isNotEmpty();
    assertThat(items).allMatch(one -> one.hasNonNull("risk") && one.hasNonNull("countsFrom"));
    assertThat(Api.as("facility-staff-2").get("/api/v1/facilities/" + Demo.FACILITY + "/ward"))
        .extracting(Api.Answer::status)
        .isEqualTo(404);
  }

  private static void measure(double pulse) {
    String pack =
        "[{\"bt\":%d,\"n\":\"hr\",\"u\":\"/min\",\"v\":%s}]"
            .formatted(Instant.now().getEpochSecond() + 1, pulse);
    assertThat(Mqtt.publish(DEVICE, TOPIC, pack).exit()).isZero();
  }
}
