package org.hearthwatch.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signals of the screens:")
class SignalsIT {

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
  void is_drawn_with_its_evidence_and_settled_with_words() throws SQLException {
    String id =
        found(
            "'REPEATED_TRACE', null",
            """
            select p.facility_code, p.id, o.id, json_build_object('spans', json_build_array(
                json_build_object('placementId', p.id, 'personId', p.person_id, 'deviceId', 'demo-0001',
                  'from', now() - interval '3 hours', 'to', now() - interval '2 hours'),
                json_build_object('placementId', o.id, 'personId', o.person_id, 'deviceId', 'demo-0002',
                  'from', now() - interval '2 hours', 'to', now() - interval '1 hour')),
                'reading', null, 'count', 40, 'statistic', 17, 'digits', '[]'::json)
            from placement p, placement o
            where p.facility_code = 'FC-510100-001' and o.facility_code = p.facility_code
              and p.station_code = 'ST-510100-01' and o.station_code = p.station_code
              and p.ends_at is null and o.ends_at is null and p.id < o.id limit 1\
            """);
    Page page = browser.of("station-supervisor");
    page.navigate("/signals");
    assertThat(page.locator("a[href='/signals/" + id + "']")).hasCount(1);
    Browser.assertAccessible(page);
    page.navigate("/signals/" + id);
    assertThat(page.locator("figure.hw-chart")).hasCount(2);
    Browser.id(page, "s-save").click();
    assertThat(page.locator(".hw-errors li")).hasCount(2);
    Browser.assertAccessible(page);
    Browser.id(page, "s-outcomeKind").selectOption("EXPLAINED");
    Browser.id(page, "s-outcome").fill("Two ids of one gateway");
    Browser.id(page, "s-save").click();
    assertThat(page.locator("#outcome")).containsText("Two ids of one gateway");
    assertThat(Browser.id(page, "s-save")).hasCount(0);
  }

  @Test
  void of_digits_is_read_on_a_phone_in_Chinese_and_settled_over_REST() throws SQLException {
    String id =
        found(
            "'LAST_DIGITS', 'facility-staff'",
            """
            select 'FC-510100-001', null::uuid, null::uuid, json_build_object('spans', '[]'::json,
                'reading', 'pulse', 'count', 120, 'statistic', 480,
                'digits', json_build_array(84, 4, 4, 4, 4, 4, 4, 4, 4, 4))\
            """);
    Page phone = browser.signIn("prefecture-supervisor", "zh-CN", 390, 844);
    phone.navigate("/signals/" + id);
    assertThat(phone.locator(".c-bar")).hasCount(10);
    assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    Browser.assertAccessible(phone);
    phone.context().close();

    Map<String, Object> outcome =
        Map.of("outcomeKind", "FOLLOWED_UP", "outcome", "The staff were shown how to measure");
    String path = "/api/v1/signals/" + id;
    assertThat(Api.as("facility-staff").get(path).status()).isEqualTo(403);
    assertThat(Api.as("station-supervisor-2").get(path).status()).isEqualTo(404);
    JsonNode settled = Api.as("station-supervisor").post(path + "/outcome", outcome).json();
    assertThat(settled.get("settledBy").asText()).isEqualTo("station-supervisor");
    assertThat(Api.as("station-supervisor").post(path + "/outcome", outcome).code())
        .isEqualTo("SIGNAL_SETTLED");
  }

  @Test
  void thresholds_are_changed_by_an_administrator_from_a_day_on_and_read_by_the_province() {
    Page page = browser.of("admin");
    page.navigate("/thresholds");
    Browser.assertAccessible(page);
    Browser.id(page, "t-code").selectOption("ROOM_COLDEST");
    Browser.id(page, "t-value").fill("60");
    Browser.id(page, "t-reason").fill("Winter");
    Browser.id(page, "t-save").click();
    assertThat(page.locator(".hw-errors li")).hasCount(1);
    Browser.id(page, "t-value").fill("14");
    Browser.id(page, "t-save").click();
    assertThat(page.locator("#t-ROOM_COLDEST")).containsText("14 °C");
    assertThat(page.locator("#t-ROOM_COLDEST")).containsText("Winter");
    Page province = browser.of("province-auditor");
    province.navigate("/thresholds");
    assertThat(Browser.id(province, "t-save")).hasCount(0);
    JsonNode all = Api.as("province-auditor").get("/api/v1/thresholds?limit=50").json();
    assertThat(all.get("items"))
        .anyMatch(
            one ->
                one.get("code").asText().equals("ROOM_COLDEST")
                    && one.get("value").asDouble() == 12
                    && one.at("/changes/0/value").asDouble() == 14);
  }

  /** Puts a signal where the screens would have put it; answers its id. */
  private static String found(String kindAndWho, String rest) throws SQLException {
    String sql =
        """
        insert into screening_signal (id, kind, recorded_by, facility_code, placement_id,
            other_placement_id, evidence, subject, found_at, last_found_at, times)
          select gen_random_uuid(), %s, s.*, gen_random_uuid()::text, now(), now(), 1 from (%s) s
        returning id\
        """
            .formatted(kindAndWho, rest);
    try (Connection database = RunningStack.database();
        Statement statement = database.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
