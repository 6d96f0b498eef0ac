package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from end to end, as the people concerned do it: in the browser, over REST and over
 * MQTT, against every real server. Each step builds on the one before.
 */
@DisplayName("The story")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StoryIT {

  private static final String ALIAS = "Bridge man of November";
  private static final String DEVICE = "demo-0001";

  private Browser browser;
  private String placedId;
  private String wearer;

  @BeforeAll
  void openBrowser() {
    browser = new Browser();
    wearer = Demo.wearerOf(DEVICE);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  @Order(1)
  void a_person_without_papers_is_registered_placed_and_given_a_contact_person() {
    Page page = browser.of("station-supervisor");
    page.navigate("/people/new");
    Browser.choose(Browser.id(page, "person-unidentified"), "true");
    Browser.id(page, "person-alias").fill(ALIAS);
    Browser.id(page, "person-estimatedAge").fill("66");
    Browser.choose(Browser.id(page, "person-sex"), "MALE");
    Browser.id(page, "person-agreementId").selectOption(agreementWithFacility(page));
    Browser.id(page, "person-contactPerson").selectOption("contact-person");
    Browser.id(page, "person-save").click();

    assertThat(page.locator("h1")).hasText(ALIAS);
    placedId = lastSegment(page.url());
    Page today = browser.of("contact-person");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              today.navigate("/today");
              assertThat(today.locator("main").textContent()).contains(ALIAS);
            });
  }

  @Test
  @Order(2)
  void health_updates_come_by_page_and_by_REST() {
    Page page = browser.of("facility-staff");
    page.navigate("/people/" + placedId);
    page.locator("[data-open=health]").click();
    Browser.choose(Browser.id(page, "health-generalState"), "FAIR");
    Browser.choose(Browser.id(page, "health-intake"), "HALF");
    Browser.choose(Browser.id(page, "health-mood"), "CALM");
    Browser.id(page, "health-temperature").fill("36.6");
    Browser.id(page, "health-save").click();
    assertThat(page.locator(".hw-timeline").first()).containsText("36.6");

    Answer answer =
        Api.as("facility-staff")
            .post(
                "/api/v1/health-updates",
                Map.of(
                    "residentId",
                    wearer,
                    "generalState",
                    "GOOD",
                    "intake",
                    "FULL",
                    "mood",
                    "CALM",
                    "note",
                    "Ate well, told a joke."));
    assertThat(answer.status()).isEqualTo(201);
    page.navigate("/people/" + wearer);
    assertThat(page.locator(".hw-timeline").first()).containsText("told a joke");
  }

  @Test
  @Order(3)
  void vital_signs_move_the_open_chart_without_a_reload() {
    Page page = browser.of("contact-person");
    page.navigate("/people/" + wearer);
    page.waitForSelector("html[data-push=open]");
    Locator heart = page.locator("[data-chart=hr] .hw-now");
    page.evaluate("window.notReloaded = true");

    publish("[{\"bt\":%d,\"n\":\"hr\",\"u\":\"/min\",\"v\":87}]");

    assertThat(heart)
        .containsText("87", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
  }

  @Test
  @Order(4)
  void a_high_early_warning_score_alarms_the_contact_person_who_acknowledges_it() {
    Page page = browser.of("contact-person");
    page.navigate("/today");
    page.waitForSelector("html[data-push=open]");

    publish(
        """
        [{"bt":%d,"n":"hr","u":"/min","v":134},{"n":"rr","u":"/min","v":27},
         {"n":"spo2","u":"%%","v":90},{"n":"temp","u":"Cel","v":39.4},
         {"n":"sbp","u":"mm[Hg]","v":88},{"n":"dbp","u":"mm[Hg]","v":52}]""");

    Locator alarm = page.locator("#hw-live .hw-alarm", hasText(residentName()));
    assertThat(alarm.first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
    String alert = alarm.first().getAttribute("data-alert");
    page.navigate("/alerts?id=" + alert);
    page.locator("[data-open=ack]").first().click();
    Browser.id(page, "ack-note").fill("Rang the house; the nurse is with him.");
    Browser.id(page, "ack-save").click();
    page.waitForLoadState();

    JsonNode known = Api.as("contact-person").get("/api/v1/alerts/" + alert).json();
    assertThat(known.get("severity").asText()).isEqualTo("EMERGENCY");
    assertThat(known.get("news2Score").asInt()).isGreaterThanOrEqualTo(7);
    assertThat(known.get("acknowledgedBy").asText()).isEqualTo("contact-person");
    assertThat(known.get("acknowledgementNote").asText()).contains("the nurse is with him");
    assertThat(Instant.parse(known.get("acknowledgedAt").asText()))
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
  }

  @Test
  @Order(5)
  void an_inspection_leaves_a_finding_in_the_ledger_with_a_deadline_by_its_grade() {
    Page supervisor = browser.of("station-supervisor");
    supervisor.navigate("/inspections/new");
    Browser.id(supervisor, "facilityCode").selectOption(Demo.FACILITY);
    Locator templates = Browser.id(supervisor, "templateId").locator("option:not([value=''])");
    Browser.id(supervisor, "templateId").selectOption(templates.first().getAttribute("value"));
    Browser.choose(Browser.id(supervisor, "kind"), "ANNOUNCED");
    Browser.id(supervisor, "scheduledFor").fill(today());
    Browser.id(supervisor, "inspector").selectOption("inspector");
    supervisor.locator("#schedule .hw-btn-main").click();
    supervisor.waitForLoadState();
    String inspection = newestInspection();

    Page inspector = browser.of("inspector");
    inspector.navigate("/inspections/" + inspection);
    answerEverything(inspector);
    inspector.locator(".hw-check-line [data-open=finding]").first().click();
    inspector.locator("label[for='grade-G']").click();
    Browser.id(inspector, "f-description").fill("Fire door on the second floor is chained.");
    inspector.locator("#finding-form .hw-btn-main").click();
    inspector.waitForLoadState();
    inspector.navigate("/inspections/" + inspection);
    inspector.locator("[data-open=complete]").click();
    inspector.locator("#complete-form .hw-btn-main").click();
    inspector.waitForLoadState();

    JsonNode finding =
        Api.as("facility-staff")
            .get("/api/v1/findings?facility=" + Demo.FACILITY + "&limit=200")
            .json()
            .get("items")
            .findParents("description")
            .stream()
            .filter(one -> one.get("description").asText().contains("is chained"))
            .findFirst()
            .orElseThrow();
    Duration allowed =
        Duration.between(
            Instant.parse(finding.get("confirmedAt").asText()),
            Instant.parse(finding.get("deadline").asText()));
    assertThat(finding.get("grade").asText()).isEqualTo("G");
    assertThat(allowed).isEqualTo(Duration.ofDays(7));
    supervisor.navigate("/ledger");
    assertThat(supervisor.locator("main")).containsText(finding.get("number").asText());
  }

  @Test
  @Order(6)
  void resident_staff_check_in_and_a_fall_starts_its_clock() {
    Page staff = browser.of("resident-staff");
    staff.navigate("/shift");
    Browser.id(staff, "check-in").click();
    assertThat(staff.locator(".hw-shift .hw-note-good")).isVisible();

    Page carer = browser.of("facility-staff");
    carer.navigate("/incidents/new");
    Browser.id(carer, "kind").selectOption("FALL");
    Browser.id(carer, "residentId").selectOption(wearer);
    Browser.id(carer, "description").fill("Slipped on the wet step by the wash house.");
    carer.locator("#report .hw-btn-main").click();
    carer.waitForURL("**/incidents/*-*");
    assertThat(carer.locator(".hw-lines").first()).containsText("First report to the authority");
    String incident = lastSegment(carer.url());
    JsonNode clock = dutyOf(incident);
    assertThat(clock.get("obligation").asText()).isEqualTo("INCIDENT-FIRST");
    assertThat(clock.get("accountable").asText()).isEqualTo("facility-staff");

    Browser.id(carer, "text").fill("Seen by the doctor at once; bruise on the left hip.");
    carer.locator("#first .hw-btn-main").click();
    carer.waitForLoadState();
    assertThat(dutyOf(incident).get("state").asText()).isEqualTo("FULFILLED");
  }

  @Test
  @Order(7)
  void the_auditor_opens_the_figure_down_to_a_duty_and_takes_the_reports_home() {
    Page page = browser.of("province-auditor");
    page.navigate("/oversight/facilities/" + Demo.FACILITY);
    JsonNode figure =
        Api.as("province-auditor").get("/api/v1/compliance/facilities/" + Demo.FACILITY).json();
    int due = figure.get("due").asInt();
    assertThat(due)
        .isPositive()
        .isEqualTo(
            figure.get("inTime").asInt()
                + figure.get("late").asInt()
                + figure.get("missed").asInt());
    assertThat(page.locator(".hw-stats")).containsText(String.valueOf(due));
    page.locator("a[href*='rule=HEALTH-UPDATE']").first().click();
    page.locator("#duties tbody a").first().click();
    page.waitForURL("**/duties/*");
    assertThat(page.locator("main")).containsText("厅办〔2023〕61号");

    assertReport("compliance?subject=facilities/" + Demo.FACILITY, "合规", "ompliance");
    assertReport("incident?subject=" + newestIncident(), "突发事件", "ncident");
  }

  private static void assertReport(String query, String chinese, String english) {
    assertThat(report(query + "&lang=zh-CN").text()).contains(chinese);
    assertThat(report(query + "&lang=en&reason=for+the+review").text())
        .contains(english, "for the review");
    assertThat(Api.as("province-auditor").get("/api/v1/records/510000/entries").json().toString())
        .contains("REPORT_MADE");
  }

  private static Pdf report(String query) {
    Answer answer =
        Api.as("province-auditor")
            .with("Accept", "application/pdf")
            .get("/api/v1/reports/" + query + "&format=pdf");
    assertThat(answer.status()).as(query).isEqualTo(200);
    Pdf pdf = Pdf.of(answer.raw().body());
    assertThat(pdf.foreignFonts()).isEmpty();
    assertThat(pdf.embeddedFonts()).isNotEmpty();
    return pdf;
  }

  private static void answerEverything(Page page) {
    Locator lines = page.locator(".hw-check-line:not([hidden])");
    assertThat(lines.count()).isGreaterThan(5);
    for (int i = 0; i < lines.count(); i++) {
      Browser.choose(lines.nth(i).locator(".hw-answers"), "YES");
      assertThat(lines.nth(i).locator(".hw-saved")).isVisible();
    }
  }

  private static String agreementWithFacility(Page page) {
    page.waitForLoadState();
    String name =
        Api.as("station-supervisor")
            .get("/api/v1/facilities/" + Demo.FACILITY)
            .json()
            .at("/nameEn")
            .asText();
    return page.locator(
            "[id='person-agreementId'] option", new Page.LocatorOptions().setHasText(name))
        .first()
        .getAttribute("value");
  }

  private String residentName() {
    return Api.as("contact-person").get("/api/v1/residents/" + wearer).json().get("name").asText();
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void publish(String pack) {
    Mqtt.Outcome done =
        Mqtt.publish(
            DEVICE,
            "care/" + Demo.FACILITY + "/" + DEVICE + "/vitals",
            pack.formatted(Instant.now().getEpochSecond()));
    assertThat(done.exit()).as(done.output()).isZero();
  }

  private static JsonNode dutyOf(String incident) {
    for (JsonNode duty :
        Api.as("facility-staff")
            .get("/api/v1/duties?obligation=INCIDENT-FIRST&limit=200")
            .json()
            .get("items")) {
      if (duty.get("subjectId").asText().equals(incident)) {
        return duty;
      }
    }
    throw new AssertionError("No duty for incident " + incident);
  }

  private static String newestIncident() {
    return Api.as("province-auditor")
        .get("/api/v1/incidents?facility=" + Demo.FACILITY + "&limit=1")
        .json()
        .at("/items/0/id")
        .asText();
  }

  private static String newestInspection() {
    String newest = null;
    String number = "";
    for (JsonNode one :
        Api.as("inspector")
            .get("/api/v1/inspections?facility=" + Demo.FACILITY + "&limit=200")
            .json()
            .get("items")) {
      if (one.get("number").asText().compareTo(number) > 0) {
        number = one.get("number").asText();
        newest = one.get("id").asText();
      }
    }
    return newest;
  }

  private static String today() {
    return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
  }

  private static String lastSegment(String url) {
    String path = URI.create(url).getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
