package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hearthwatch.alert.AcknowledgeAlert;
import org.hearthwatch.alert.AlertComment;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.AssignAlert;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.BoundsView;
import org.hearthwatch.alert.CommentAlert;
import org.hearthwatch.alert.FindAlerts;
import org.hearthwatch.alert.FindBounds;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.alert.ResolveAlert;
import org.hearthwatch.alert.SetBounds;
import org.hearthwatch.alert.adapter.WeightWatch;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of alerts, and what people do about them")
class AlertRulesTest {
  private static final String BAND = "band-1";
  private SilenceWard ward;
  private UUID placement;

  @BeforeEach
  void begin() {
    ward = new SilenceWard();
    placement = ward.band(BAND);
  }

  @AfterEach
  void end() {
    ward.close();
  }

  @Test
  void aPersonIsSilentWhenNoChannelConfirmsThemAndNoLongerWhenOneDoes() {
    ward.clock.pass(Duration.ofHours(25));
    ward.look();
    ward.later(Duration.ofMinutes(31));
    ward.lookAtPersons();
    ward.lookAtPersons();
    assertThat(ward.alerts()).containsExactly("PERSON_SILENT ATTENTION");
    ward.application()
        .as(
            "staff",
            () ->
                get(Evidences.class)
                    .submit(
                        EvidenceKind.ROLL_CALL,
                        SubjectKind.PLACEMENT,
                        placement.toString(),
                        placement,
                        ward.clock.instant()));
    ward.later(Duration.ofMinutes(1));
    ward.lookAtPersons();
    assertThat(ward.alerts()).containsExactly("PERSON_SILENT ATTENTION cleared");
  }

  @Test
  void aPersonWhoseDeviceSpeaksIsNotSilentNorIsAnybodyBeforeTheBacklogIsRead() {
    Units.place(ward.application(), "silent");
    ward.clock.pass(Duration.ofHours(25));
    ward.says(BAND, null);
    ward.look();
    ward.later(Duration.ofMinutes(29));
    ward.lookAtPersons();
    assertThat(ward.alerts()).isEmpty();
    ward.later(Duration.ofMinutes(2));
    ward.lookAtPersons();
    assertThat(ward.database.column("select placement_id from alert"))
        .hasSize(1)
        .doesNotContain(placement.toString());
  }

  @Test
  void boundsOfAPersonCountFromTheNextReadingAndAreOnTheRecord() {
    BoundsView set = bounds(0, new Bound(50.0, 80.0));
    assertThat(set.version()).isEqualTo(1);
    assertThat(as("staff", () -> get(FindBounds.class).of(person())).bounds())
        .containsExactly(Map.entry("hr", new Bound(50.0, 80.0)));
    ward.measures(BAND, "\"n\":\"hr\",\"v\":85");
    assertThat(ward.alerts()).containsExactly("OUT_OF_BOUNDS URGENT");
    assertThat(
            ward.database.column(
                "select count(*) from record_entry where action = 'BOUNDS_SET'"
                    + " and body like '%\"hr\":\"50.0..80.0\"%'"))
        .containsExactly("1");
    assertThat(ward.database.column("select reason like 'hw1:%' from person_bounds"))
        .containsExactly("t");
  }

  @Test
  void boundsThatSomebodyElseChangedMeanwhileOrThatMakeNoSenseAreRefused() {
    bounds(0, new Bound(50.0, 80.0));
    assertRefused(() -> bounds(0, new Bound(40.0, 80.0)), "CHANGED_MEANWHILE");
    assertRefused(() -> bounds(1, new Bound(90.0, 80.0)), "VALIDATION_FAILED");
    assertRefused(() -> bounds(1, new Bound(5.0, 80.0)), "VALIDATION_FAILED");
    assertRefused(() -> bounds(1, new Bound(null, null)), "VALIDATION_FAILED");
    assertThat(bounds(1, new Bound(null, 90.0)).version()).isEqualTo(2);
  }

  @Test
  void weightLossIsFoundAgainstTheHighestOfAMonthAndMeasuredAnewAfterAnOutcome() {
    weighs(60);
    ward.clock.pass(Duration.ofDays(20));
    weighs(57.2);
    assertThat(ward.alerts()).isEmpty();
    ward.clock.pass(Duration.ofDays(1));
    weighs(57);
    assertThat(ward.alerts()).containsExactly("WEIGHT_LOSS ATTENTION");
    resolve();
    look();
    assertThat(ward.alerts()).hasSize(1);
    ward.clock.pass(Duration.ofDays(1));
    weighs(56.9);
    assertThat(ward.alerts()).hasSize(2);
    ward.clock.pass(Duration.ofDays(1));
    weighs(59.5);
    assertThat(ward.alerts().get(1)).isEqualTo("WEIGHT_LOSS ATTENTION cleared");
  }

  @Test
  void peopleTakeAnAlertOnGiveItAwayWriteAboutItAndEndIt() {
    ward.measures(BAND, "\"n\":\"sos\",\"vb\":true");
    UUID alert = open().get(0).id();
    assertRefused(
        () -> as("staff", () -> get(AssignAlert.class).assign(alert, "prefecture")),
        "VALIDATION_FAILED");
    as("staff", () -> get(AssignAlert.class).assign(alert, "contact"));
    as("staff", () -> get(CommentAlert.class).comment(alert, "the doctor is on the way"));
    resolve();
    AlertView ended = as("contact", () -> get(FindAlerts.class).byId(alert));
    assertThat(ended.assignedTo()).isEqualTo("contact");
    assertThat(ended.outcomeKind()).isEqualTo(OutcomeKind.TREATED_ON_SITE);
    List<AlertComment> comments = as("contact", () -> get(FindAlerts.class).comments(alert));
    assertThat(comments)
        .extracting(AlertComment::writtenBy, AlertComment::text)
        .containsExactly(tuple("staff", "the doctor is on the way"));
    assertThat(ward.database.column("select comment like 'hw1:%' from alert_comment"))
        .containsExactly("t");
    assertThat(
            ward.database.column(
                "select action from record_entry where subject_kind = 'ALERT' order by seq"))
        .containsExactly(
            "ALERT_RAISED",
            "ALERT_ASSIGNED",
            "ALERT_COMMENTED",
            "ALERT_ACKNOWLEDGED",
            "ALERT_RESOLVED");
    assertThat(
            ward.database.column(
                "select recipient from notification where code = 'ALERT_ASSIGNED'"))
        .containsExactly("contact");
    assertRefused(
        () -> as("staff", () -> get(AssignAlert.class).assign(alert, "staff")),
        "ALERT_ALREADY_RESOLVED");
  }

  private BoundsView bounds(int version, Bound pulse) {
    return as(
        "supervisor",
        () -> get(SetBounds.class).set(person(), version, Map.of("hr", pulse), "Dr. Li: athlete"));
  }

  private void weighs(double kg) {
    ward.measures(BAND, "\"n\":\"weight\",\"v\":" + kg);
    look();
  }

  private void look() {
    ward.application()
        .work(
            () -> {
              get(WeightWatch.class).look();
              return null;
            });
  }

  private void resolve() {
    UUID alert = open().get(0).id();
    as("staff", () -> get(AcknowledgeAlert.class).acknowledge(alert, "on my way"));
    as(
        "staff",
        () -> get(ResolveAlert.class).resolve(alert, OutcomeKind.TREATED_ON_SITE, "bandaged"));
  }

  private List<AlertView> open() {
    return as("staff", () -> get(FindAlerts.class).list(AlertFilter.open()));
  }

  private UUID person() {
    return UUID.fromString(
        ward.database
            .column("select person_id from placement where id = '" + placement + "'")
            .get(0));
  }

  private <T> T as(String user, Callable<T> work) {
    return ward.application().as(user, work);
  }

  private <T> T get(Class<T> type) {
    return ward.application().get(type);
  }

  private static void assertRefused(Runnable deed, String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
