package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Compliance")
@TestInstance(Lifecycle.PER_CLASS)
class ComplianceIT {

  private static final String AUDITOR = "province-auditor";

  private Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  static Stream<String> questions() {
    List<String> subjects =
        List.of(
            "facilities/" + Demo.FACILITY,
            "stations/" + Demo.STATION,
            "divisions/510000",
            "obligations/CONTACT-CALL");
    List<String> days =
        List.of(
            "asOf=" + today().minusDays(1),
            "from=%s&to=%s&asOf=%s&knownAt=%s"
                .formatted(
                    today().minusDays(25),
                    today().minusDays(5),
                    today().minusDays(5),
                    today().minusDays(12)));
    return subjects.stream().flatMap(subject -> days.stream().map(day -> subject + "?" + day));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void pageAndInterfaceShowTheSameFigures(String question) {
    whenTheEngineHasCaughtUp(() -> compareFigures(question));
  }

  private void compareFigures(String question) {
    JsonNode figure = Api.as(AUDITOR).get("/api/v1/compliance/" + question).json();
    Page page = browser.of(AUDITOR);
    page.navigate("/oversight/" + question);

    assertThat(page.locator("dl.hw-stats dd a").allTextContents())
        .isEqualTo(
            Stream.of("due", "inTime", "late", "missed", "waived", "backDated")
                .map(name -> figure.get(name).asText())
                .toList());
    assertThat(page.locator(".hw-stat-main dd").first().textContent().strip())
        .isEqualTo(percent(figure.get("score")));
    assertThat(figure.get("due").asInt()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theDutiesBehindAFigureAreAllThereOnce(String question) {
    whenTheEngineHasCaughtUp(() -> countDuties(question));
  }

  private static void countDuties(String question) {
    JsonNode figure = Api.as(AUDITOR).get("/api/v1/compliance/" + question).json();
    List<String> ids = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      String path = question.replace("?", "/duties?") + "&limit=150&cursor=" + cursor;
      JsonNode page = Api.as(AUDITOR).get("/api/v1/compliance/" + path).json();
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      cursor = page.get("nextCursor").isNull() ? null : page.get("nextCursor").asText();
    }

    assertThat(ids).hasSize(figure.get("due").asInt() + figure.get("waived").asInt());
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
  }

  @Test
  void eachCountOpensIntoItsDuties() {
    whenTheEngineHasCaughtUp(ComplianceIT::openMissed);
  }

  private static void openMissed() {
    String question = "facilities/" + Demo.FACILITY + "?asOf=" + today().minusDays(1);
    JsonNode figure = Api.as(AUDITOR).get("/api/v1/compliance/" + question).json();
    String path = question.replace("?", "/duties?") + "&limit=200&outcome=missed";
    JsonNode missed = Api.as(AUDITOR).get("/api/v1/compliance/" + path).json().get("items");

    assertThat(missed.size()).isEqualTo(Math.min(200, figure.get("missed").asInt()));
    Set<String> states = new HashSet<>();
    missed.forEach(duty -> states.add(duty.get("state").asText()));
    assertThat(states).isSubsetOf("MISSED", "OVERDUE");
  }

  @Test
  void isOutOfScopeForTheOtherLine() {
    Api other = Api.as("station-supervisor-2");

    assertThat(other.get("/api/v1/compliance/facilities/" + Demo.FACILITY).status()).isEqualTo(404);
    assertThat(other.get("/api/v1/compliance/obligations/CONTACT-CALL").status()).isEqualTo(200);
  }

  /** Between two questions of one test the engine may still be opening what the demo brought. */
  private static void whenTheEngineHasCaughtUp(ThrowingRunnable check) {
    await().atMost(Duration.ofMinutes(2)).untilAsserted(check);
  }

  private static String percent(JsonNode score) {
    return new BigDecimal(score.asText())
            .movePointRight(2)
            .setScale(1, RoundingMode.DOWN)
            .toPlainString()
        + " %";
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
