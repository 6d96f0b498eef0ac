package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Where somebody is signed in")
@TestInstance(Lifecycle.PER_CLASS)
class SignInsIT {

  /** What the page promises: an ended sign-in is out within a minute. */
  private static final Duration PROMISED = Duration.ofSeconds(60);

  private Browser browser;

  @BeforeAll
  void open() {
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void they_see_it_and_end_it_one_by_one_or_all_but_this_one() {
    Page here = window("resident-staff");
    Page lost = window("resident-staff");
    here.navigate("/account");
    assertThat(rows(here).first()).containsText("This one");
    assertThat(rows(here).first()).containsText("Chrome");
    assertThat(rows(here).first().locator("button")).hasCount(0);
    int before = rows(here).count();
    assertThat(before).isGreaterThan(1);
    here.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(RunningStack.artifacts().resolve("sign-ins-en.png")));

    Browser.id(here, "s-others").click();
    assertThat(rows(here)).hasCount(1);
    Page other = window("resident-staff");
    here.navigate("/account");
    rows(here).last().locator("button").click();
    Browser.id(here, "s-end").click();
    assertThat(rows(here)).hasCount(1);

    await().atMost(PROMISED).until(() -> isOut(lost, "/shift"));
    await().atMost(PROMISED).until(() -> isOut(other, "/shift"));
    assertThat(isOut(here, "/shift")).isFalse();
  }

  @Test
  void they_sign_out_everywhere() {
    Page here = window("facility-staff-2");
    Page elsewhere = window("facility-staff-2");
    here.navigate("/account");
    here.locator("[data-open=sign-in-everywhere]").click();
    Browser.id(here, "s-everywhere").click();

    assertThat(here).hasURL(RunningStack.options().webUrl() + "/signed-out");
    assertThat(isOut(here, "/round")).isTrue();
    await().atMost(PROMISED).until(() -> isOut(elsewhere, "/round"));
  }

  @Test
  void nobody_ends_it_but_themselves() {
    Page owner = window("station-supervisor-2");
    window("station-supervisor-2");
    owner.navigate("/account");
    Locator others = rows(owner).locator("button");
    String id = others.first().getAttribute("data-set-signin");
    int before = others.count();

    Page stranger = window("contact-person-2");
    stranger.navigate("/account");
    stranger.locator("[id='s-chosen']").evaluate("(input, id) => input.value = id", id);
    stranger.locator("[id='s-end']").evaluate("button => button.click()");
    assertThat(stranger.locator("#hw-toast")).not().isEmpty();

    owner.navigate("/account");
    assertThat(rows(owner).locator("button")).hasCount(before);
  }

  private Page window(String username) {
    return browser.signIn(username, "en", 1366, 768);
  }

  private static Locator rows(Page page) {
    return page.locator("[id='sign-ins'] tbody tr");
  }

  private static boolean isOut(Page page, String path) {
    page.navigate(path);
    return page.url().startsWith(RunningStack.options().realmUrl());
  }
}
