package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Under a policy without inline scripts")
class ContentPolicyIT {

  /** Leads out of the pages: files, the interface, what signs out or changes the language. */
  private static final String NO_PAGE =
      "/(api|openapi|health|calendar|coverage-export|vitals-data|language|sign-out|jakarta\\.faces)\\b.*";

  private static final int FEWEST = 5;

  /** What one page of many is told apart by: identifiers, codes, dates. */
  private static final String PARTICULAR =
      "/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{2}-[0-9-]+|[0-9]{6}|[A-Z][A-Z0-9-]+|contact-person[-0-9]*|(demo|it)-[-a-z0-9]+)";

  /** Every page that a role reaches by links is opened once; Browser fails on a breach. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact-person",
        "station-supervisor",
        "inspector",
        "resident-staff",
        "facility-staff",
        "prefecture-supervisor",
        "province-auditor",
        "special-supervisor",
        "admin"
      })
  void every_page_of_a_role_works(String role) throws IOException {
    try (Browser browser = new Browser()) {
      Page page = browser.of(role);
      Deque<String> toOpen = new ArrayDeque<>(role.equals("admin") ? views() : List.of("/"));
      Set<String> opened = new TreeSet<>();
      while (!toOpen.isEmpty()) {
        String address = toOpen.removeFirst();
        if (opened.add(shape(address))) {
          open(page, address);
          links(page).filter(link -> !link.matches(NO_PAGE)).forEach(toOpen::addLast);
        }
      }
      assertThat(opened).hasSizeGreaterThan(FEWEST);
    }
  }

  @Test
  void what_components_do_in_the_browser_still_works() {
    try (Browser browser = new Browser()) {
      Page supervisor = browser.of("station-supervisor");
      supervisor.navigate("/people/new");
      assertThat(Browser.id(supervisor, "person-legalName")).isVisible();
      Browser.choose(supervisor.locator("[data-tell=person-papers]"), "true");
      assertThat(Browser.id(supervisor, "person-alias")).isVisible();

      supervisor.navigate("/coverage");
      supervisor.locator("button[id='columns']").click();
      assertThat(supervisor.locator(".ui-columntoggler")).isVisible();
      supervisor.locator(".ui-columntoggler-items .ui-chkbox-box:visible").first().click();
      assertThat(supervisor.locator(".hw-coverage th.ui-helper-hidden")).hasCount(1);
    }
  }

  @Test
  void a_script_that_was_smuggled_in_does_not_run() {
    try (Browser browser = new Browser()) {
      Page page = browser.of("inspector");
      Response answer = page.navigate("/inspections");
      String policy = answer.headerValue("content-security-policy");

      assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("unsafe-inline");
      assertThat(page.navigate("/inspections").headerValue("content-security-policy"))
          .as("each response has a nonce of its own")
          .isNotEqualTo(policy);
    }
  }

  private static void open(Page page, String address) {
    Response answer = page.navigate(address);
    assertThat(answer.status()).as(address).isLessThan(500);
    assertThat(answer.headerValue("content-security-policy")).as(address).isNotNull();
  }

  private static Stream<String> links(Page page) {
    Object found =
        page.evaluate(
            "[...document.querySelectorAll('a[href], tr[data-href]')]"
                + ".map(link => new URL(link.getAttribute('href') || link.dataset.href, location))"
                + ".filter(url => url.origin === location.origin).map(url => url.pathname)");
    return ((List<?>) found).stream().map(String::valueOf);
  }

  private static String shape(String path) {
    return path.replaceAll(PARTICULAR, "/*");
  }

  /** The pages by their files, so that one to which no link leads is opened too. */
  private static List<String> views() throws IOException {
    Path folder = RunningStack.options().home().resolve("web/src/main/webapp/WEB-INF/faces-views");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> "/" + file.getFileName().toString().replace(".xhtml", "")).toList();
    }
  }
}
