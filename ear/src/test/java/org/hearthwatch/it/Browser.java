package org.hearthwatch.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's Chromium; each user has a window of their own, signed in through Keycloak. */
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
    Page page = window(locale, width, height);
    page.navigate("/");
    page.locator("#username").fill(username);
    page.locator("#password").fill("hearthwatch");
    page.locator("#kc-login").click();
    page.waitForURL(RunningStack.options().webUrl() + "/**");
    return page;
  }

  /** A new window in which nobody has signed in. */
  Page window(String locale, int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(RunningStack.options().webUrl())
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /** Picks the choice of a group of radio buttons by its value; the buttons hide behind labels. */
  static void choose(Locator group, String value) {
    Locator button = group.locator("input[value='" + value + "']");
    group.locator("label[for='" + button.getAttribute("id") + "']").click();
  }

  /** An element by its identifier, whatever characters that has. */
  static Locator id(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
