package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The system's Chromium; each user has a window of their own, signed in through Keycloak. What its
 * console says against our pages is a failure of whatever test opened them.
 */
final class Browser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<String, Page> windows = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(QUIET));
  }

  /** The window of a user, at desktop width and in English; signs in on first use. */
  Page of(String username) {
    return windows.computeIfAbsent(username, name -> signIn(name, "en", 1366, 768));
  }

  /** A new window of a user in a language and at a width. */
  Page signIn(String username, String locale, int width, int height) {
    Page page = open(locale, width, height);
    enter(page, username, "hearthwatch");
    page.waitForURL(RunningStack.options().webUrl() + "/**");
    return page;
  }

  /** A new window that shows the sign-in page. */
  Page open(String locale, int width, int height) {
    Page page = context(locale, width, height).newPage();
    page.navigate("/");
    return page;
  }

  /** A window in which nobody is signed in. */
  Page stranger() {
    return context("en", 1366, 768).newPage();
  }

  /** Fills in the realm's sign-in page and sends it. */
  static void enter(Page page, String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
  }

  /** Picks the choice of a group of radio buttons by its value; the buttons hide behind labels. */
  static void choose(Locator group, String value) {
    Locator button = group.locator("input[value='" + value + "']");
    group.locator("label[for='" + button.getAttribute("id") + "']").click();
  }

  /** Axe finds nothing against WCAG 2, levels A and AA. */
  static void assertAccessible(Page page) {
    assertThat(
            new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa")).analyze().getViolations())
        .as(page.url())
        .isEmpty();
  }

  /** An element by its identifier, whatever characters that has. */
  static Locator id(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  /**
   * Closes it all, and fails when a page of ours did what its content policy forbids, or a script
   * of it failed.
   */
  @Override
  public void close() {
    chromium.close();
    playwright.close();
    if (!complaints.isEmpty()) {
      throw new AssertionError("The browser complained: " + complaints);
    }
  }

  private BrowserContext context(String locale, int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(RunningStack.options().webUrl())
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    context.setDefaultTimeout(20_000);
    context.onConsoleMessage(this::listen);
    context.onWebError(error -> listen(error.page().url(), error.error()));
    return context;
  }

  private void listen(ConsoleMessage message) {
    if (message.text().contains("Content Security Policy")) {
      listen(message.location(), message.text());
    }
  }

  /** A page that is left before an answer came is no failure. */
  private void listen(String where, String what) {
    if (where.startsWith(RunningStack.options().webUrl()) && !what.contains("Failed to fetch")) {
      complaints.add(where + ": " + what);
    }
  }
}
