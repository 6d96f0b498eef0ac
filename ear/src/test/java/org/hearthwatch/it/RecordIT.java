package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthwatch.stack.verify.VerifyCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import picocli.CommandLine;

@DisplayName("The record of a running application")
@TestInstance(Lifecycle.PER_CLASS)
class RecordIT {

  private static final Path STATE = RunningStack.artifacts().resolve("state");
  private static final String WHY = "reason=asked%20by%20the%20court";

  private Browser browser;
  private JsonNode placement;

  /** Something is recorded, and the application seals it by itself within the minute. */
  @BeforeAll
  void recordAndWaitForTheSeal() {
    browser = new Browser();
    placement = Api.as("station-supervisor").get("/api/v1/coverage?limit=1").json().at("/items/0");
    Map<String, String> call =
        Map.of(
            "placementId",
            placement.get("placementId").asText(),
            "channel",
            "PHONE",
            "condition",
            "WELL",
            "occurredAt",
            Instant.now().minus(3, ChronoUnit.HOURS).toString());
    assertThat(Api.as("station-supervisor").post("/api/v1/visits", call).status()).isEqualTo(201);
    await().atMost(Duration.ofSeconds(100)).until(() -> !checkpoints().isEmpty());
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void is_published_as_a_file_and_retained_for_every_device() throws IOException {
    JsonNode latest = checkpoints().get(0);

    assertThat(STATE.resolve("checkpoints")).isDirectoryContaining("glob:**/checkpoint-*.json");
    Mqtt.Outcome retained = Mqtt.receive("demo-0001", "care/checkpoints/latest");
    assertThat(retained.exit()).isZero();
    assertThat(retained.output()).isEqualTo(latest.get("document").asText());
  }

  @Test
  void is_verified_offline_with_the_public_key_alone() throws IOException {
    String stream = sealedStream();
    Api.Answer export =
        Api.as("province-auditor").get("/api/v1/records/export?stream=" + stream + "&" + WHY);

    assertThat(export.status()).isEqualTo(200);
    assertThat(offline(export)).startsWith("0 ").contains("PROVEN");
    assertThat(export.json().get("exportedBy").asText()).isEqualTo("province-auditor");
    JsonNode last = entries(stream).get(0);
    assertThat(last.get("action").asText()).isEqualTo("RECORD_EXPORTED");
    assertThat(last.at("/words/reason").asText()).isEqualTo("asked by the court");
    assertThat(last.get("facts").toString()).doesNotContain("court");
  }

  @Test
  void proves_one_entry_by_itself() throws IOException {
    String stream = sealedStream();
    Api.Answer proof =
        Api.as("province-auditor").get("/api/v1/records/" + stream + "/entries/1/proof?" + WHY);

    assertThat(proof.status()).isEqualTo(200);
    assertThat(offline(proof)).startsWith("0 ").contains("Entry 1: ");
  }

  @Test
  void is_shut_to_others_and_gives_nothing_without_a_reason() {
    String entries = "/api/v1/records/" + Demo.STATION + "/entries";
    assertThat(Api.as("facility-staff").get(entries).status()).isEqualTo(403);
    assertThat(Api.as("station-supervisor-2").get(entries).status()).isEqualTo(404);
    assertThat(Api.as("station-supervisor").get(entries).status()).isEqualTo(200);
    assertThat(
            Api.as("station-supervisor")
                .get("/api/v1/records/export?stream=" + Demo.STATION)
                .status())
        .isEqualTo(422);
  }

  @Test
  void pages_through_its_entries() {
    Api.Answer first =
        Api.as("station-supervisor").get("/api/v1/records/" + Demo.STATION + "/entries?limit=1");
    long seq = first.json().at("/items/0/seq").asLong();
    assertThat(first.json().at("/items").size()).isEqualTo(1);
    if (seq > 1) {
      String cursor = first.json().get("nextCursor").asText();
      assertThat(
              Api.as("station-supervisor")
                  .get("/api/v1/records/" + Demo.STATION + "/entries?limit=1&cursor=" + cursor)
                  .json()
                  .at("/items/0/seq")
                  .asLong())
          .isEqualTo(seq - 1);
    }
  }

  @Test
  void is_told_in_words_and_verified_on_its_page() {
    Page page = browser.of("station-supervisor");
    page.navigate("/records/" + Demo.STATION);
    assertThat(page.locator(".hw-timeline"))
        .containsText(
            "recorded a call with " + placement.get("residentName").asText() + ", 3 hours late");
    page.locator("#verify").click();
    assertThat(page.locator("#verified")).hasAttribute("data-intact", "true");
    page.locator("[data-open=export]").click();
    Browser.id(page, "export-reason").fill("for the audit");
    Download file =
        page.waitForDownload(() -> page.locator("dialog#export button.hw-btn-main").click());
    assertThat(file.suggestedFilename()).isEqualTo("record-" + Demo.STATION + ".json");
  }

  @Test
  void reads_well_in_both_languages_on_a_desk_and_on_a_phone() {
    List<String> wrong = new ArrayList<>();
    for (String locale : List.of("zh-CN", "en")) {
      for (int width : new int[] {1366, 390}) {
        Page page = browser.signIn("station-supervisor", locale, width, 800);
        for (String path : List.of("", "?show=checkpoints", "?verify=now")) {
          page.navigate("/records/" + Demo.STATION + path);
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(
                      RunningStack.artifacts()
                          .resolve(
                              "record%s-%s-%d.png"
                                  .formatted(path.replaceAll("\\W", "-"), locale, width))));
          SignInIT.faults(page, locale, width)
              .forEach(fault -> wrong.add(path + " " + locale + " " + width + ": " + fault));
        }
        page.context().close();
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String offline(Api.Answer answer) throws IOException {
    Path file = Files.write(RunningStack.artifacts().resolve("export.json"), answer.raw().body());
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int exit =
        new CommandLine(new VerifyCommand())
            .setOut(out)
            .setErr(out)
            .execute(
                file.toString(),
                "--key",
                STATE.resolve("record-key.pub.pem").toString(),
                "--against",
                STATE.resolve("checkpoints").toString());
    return exit + " " + said;
  }

  private static String sealedStream() {
    for (JsonNode stream : Api.as("province-auditor").get("/api/v1/records").json().get("items")) {
      String code = stream.at("/unit/code").asText();
      JsonNode all = entries(code);
      if (all.get(all.size() - 1).get("sealed").asBoolean()) {
        return code;
      }
    }
    throw new AssertionError("No chain is sealed");
  }

  private static JsonNode entries(String stream) {
    return Api.as("province-auditor")
        .get("/api/v1/records/" + stream + "/entries?limit=200")
        .json()
        .get("items");
  }

  private static JsonNode checkpoints() {
    return Api.as("province-auditor").get("/api/v1/records/checkpoints").json().get("items");
  }
}
