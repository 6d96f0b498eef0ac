package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("Signed in through Keycloak,")
@TestInstance(Lifecycle.PER_CLASS)
class SignInIT {

  /** Where each role works; every page is opened in both languages and at both widths. */
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "contact-person",
              List.of("/today", "/people", "/people/mine", "/alerts", "/facilities", "/coverage"),
          "station-supervisor",
              List.of(
                  "/today",
                  "/people/new",
                  "/people/contact-persons",
                  "/people/contact-persons/contact-person",
                  "/inspections",
                  "/inspections/new",
                  "/shift"),
          "facility-staff",
              List.of(
                  "/round",
                  "/ledger",
                  "/incidents",
                  "/incidents/new",
                  "/notices",
                  "/coverage/heads"),
          "resident-staff", List.of("/shift"),
          "inspector", List.of("/inspections", "/ledger", "/break-glass"),
          "province-auditor",
              List.of(
                  "/coverage",
                  "/coverage/heads",
                  "/coverage/heads/" + Demo.FACILITY,
                  "/oversight",
                  "/oversight/overdue",
                  "/oversight/inspections?show=missed",
                  "/oversight/facilities/" + Demo.FACILITY,
                  "/records",
                  "/reports"),
          "special-supervisor",
              List.of("/people", "/facilities/" + Demo.FACILITY, "/coverage", "/oversight"),
          "admin",
              List.of(
                  "/administration",
                  "/administration/catalogue/CONTACT-CALL",
                  "/administration/accounts",
                  "/administration/accounts/new",
                  "/administration/accounts/contact-person",
                  "/administration/organisations",
                  "/administration/organisations/new-station",
                  "/administration/organisations/new-facility",
                  "/administration/organisations/FC-510100-001",
                  "/deliveries",
                  "/privacy",
                  "/account"));

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
  void everybody_finds_their_pages_in_both_languages_on_a_desk_and_on_a_phone() {
    List<String> wrong = new ArrayList<>();
    for (String locale : List.of("zh-CN", "en")) {
      for (int width : new int[] {1366, 390}) {
        PAGES.forEach((user, paths) -> visit(user, locale, width, paths, wrong));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_user_signs_out_at_both_ends() {
    Page page = browser.signIn("inspector", "en", 1366, 768);
    page.locator("form[action$='/sign-out'] button").click();
    page.waitForLoadState(LoadState.LOAD);
    page.navigate("/today");

    assertThat(page.locator("#username")).isVisible();
    assertThat(page.url()).startsWith(RunningStack.options().realmUrl());
  }

  @Test
  void the_administrator_sees_no_person() {
    Page page = browser.of("admin");
    page.navigate("/people");

    assertThat(page.locator("tbody tr").count()).isZero();
    assertThat(page.locator("nav a[href$='/people']").count()).isZero();
  }

  private void visit(
      String user, String locale, int width, List<String> paths, List<String> wrong) {
    Page page = browser.signIn(user, locale, width, 800);
    for (String path : paths) {
      page.navigate(path);
      String where = "%s as %s, %s, %d px: ".formatted(path, user, locale, width);
      faults(page, locale, width).forEach(fault -> wrong.add(where + fault));
    }
    page.context().close();
  }

  /** What is wrong with a page for its reader. */
  static List<String> faults(Page page, String locale, int width) {
    List<String> faults = new ArrayList<>();
    String title = page.locator("h1").textContent();
    if (title.isBlank() || title.contains("null")) {
      faults.add("has no title, or a hole in it: " + title.strip());
    }
    if (page.locator("a:not([href])").count() > 0) {
      faults.add("has a link that leads nowhere");
    }
    if (!locale.equals(page.locator("html").getAttribute("lang"))) {
      faults.add("is in another language");
    }
    if (page.locator("body").textContent().contains("???")) {
      faults.add("lacks a text");
    }
    if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
      faults.add("is wider than the screen");
    }
    // The structure is the same in both languages: each width is looked at in one of them.
    if (locale.equals("en") == (width > 1000)) {
      faults.addAll(barriers(page));
    }
    return faults;
  }

  private static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
            .toList();
  }
}
