package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.telemetry.adapter.SilenceWard.GATEWAY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthwatch.alert.AcknowledgeAlert;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.FindAlerts;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.alert.ResolveAlert;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Silence is an alarm")
class SilenceTest {
  private static final String BAND = "band-1";
  private SilenceWard ward;

  @BeforeEach
  void begin() {
    ward = new SilenceWard();
  }

  @AfterEach
  void end() {
    ward.close();
  }

  @Test
  void whenTheAnnouncedNextUpdateHasPassed() {
    ward.band(BAND);
    ward.says(BAND, 300);
    ward.pass(seconds(330));
    assertThat(ward.alerts()).isEmpty();
    ward.pass(seconds(30));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION");
  }

  @Test
  void afterThreeUsualIntervalsOfADeviceThatAnnouncesNothing() {
    ward.band(BAND);
    ward.pass(minutes(10), every(60, () -> ward.says(BAND, null)));
    ward.pass(seconds(180));
    assertThat(ward.alerts()).isEmpty();
    ward.pass(seconds(30));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION");
  }

  @Test
  void isNotLearntFromOnePackWithManyOldTimes() {
    ward.band(BAND);
    ward.pass(minutes(10), every(60, () -> ward.says(BAND, null)));
    ward.says(BAND, BAND, IntStream.range(1, 200).mapToObj(i -> i * 1_000).toList(), null);
    ward.says(BAND, BAND, IntStream.range(0, 59).boxed().toList(), null);
    ward.pass(seconds(170));
    assertThat(ward.alerts()).isEmpty();
    assertThat(ward.database.column("select round(usual_seconds) from device"))
        .containsExactly("60");
  }

  @Test
  void isNotJudgedBeforeItIsKnownWhatIsUsual() {
    ward.band(BAND);
    ward.says(BAND, null);
    ward.later(minutes(60));
    assertThat(ward.alerts()).isEmpty();
  }

  @Test
  void whenTheBrokerSaysByItsWillThatADeviceIsOff() {
    ward.band(BAND);
    ward.says(BAND, 3_600);
    ward.pass(minutes(2));
    ward.status(BAND, "offline", false);
    ward.look();
    assertThat(ward.alerts()).isEmpty();
    ward.pass(seconds(30));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION");
  }

  @Test
  void isNoneWhenADeviceOnlyReconnects() {
    ward.band(BAND);
    ward.says(BAND, 3_600);
    ward.pass(minutes(2));
    ward.status(BAND, "offline", false);
    ward.look();
    ward.status(BAND, "online", false);
    ward.pass(minutes(5));
    assertThat(ward.alerts()).isEmpty();
  }

  @Test
  void isNoneWhenADeviceSpeaksAgainSecondsAfterItWentOff() {
    ward.band(BAND);
    ward.says(BAND, 3_600);
    ward.status(BAND, "offline", false);
    ward.look();
    ward.pass(seconds(2));
    ward.says(BAND, 3_600);
    ward.pass(minutes(5));
    assertThat(ward.alerts()).isEmpty();
  }

  @Test
  void isNoneWhenTheBrokerRepeatsAnOldStatusOfADeviceThatSpokeSince() {
    ward.band(BAND);
    ward.says(BAND, 3_600);
    ward.status(BAND, "offline", false);
    ward.look();
    ward.clock.pass(seconds(20));
    ward.says(BAND, 3_600);
    ward.status(BAND, "offline", true);
    ward.pass(minutes(5));
    assertThat(ward.alerts()).isEmpty();
  }

  @Test
  void clearsWhenTheDeviceSpeaksAndStillNeedsAnOutcome() {
    ward.band(BAND);
    ward.says(BAND, 60);
    ward.pass(minutes(3));
    ward.says(BAND, 3_600);
    ward.pass(seconds(30));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION cleared");
    assertThat(open()).hasSize(1);
    assertThat(ward.database.column("select action from record_entry where subject_kind = 'ALERT'"))
        .containsExactly("ALERT_RAISED", "ALERT_CLEARED");
    ward.says(BAND, 60);
    ward.pass(minutes(3));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION");
  }

  @Test
  void ofAGatewayIsOneAlertForAllBehindIt() {
    ward.device(GATEWAY, "GATEWAY");
    List<String> twenty = twentyBehindTheGateway();
    ward.pass(minutes(2), () -> ward.gatewaySays(twenty));
    ward.pass(minutes(5));
    ward.later(minutes(30));
    assertThat(ward.alerts()).containsExactly("GATEWAY_SILENT gw-1 ATTENTION");
    assertThat(duties()).containsExactly("ALERT-ACK staff", "ALERT-RESOLVE -");
  }

  @Test
  void ofAGatewayThatWentOffByItsWillIsOneAlertToo() {
    ward.device(GATEWAY, "GATEWAY");
    List<String> twenty = twentyBehindTheGateway();
    ward.pass(minutes(1), () -> ward.gatewaySays(twenty));
    ward.status(GATEWAY, "offline", false);
    ward.pass(minutes(4));
    ward.later(minutes(30));
    assertThat(ward.alerts()).containsExactly("GATEWAY_SILENT gw-1 ATTENTION");
  }

  @Test
  void endsForTheGatewayAndGoesOnForTheOneDeviceThatDoesNotComeBack() {
    ward.device(GATEWAY, "GATEWAY");
    ward.band(BAND);
    ward.band("band-2");
    ward.pass(minutes(5), () -> ward.gatewaySays(List.of(BAND, "band-2")));
    ward.pass(minutes(4));
    ward.pass(seconds(30), () -> ward.gatewaySays(List.of(BAND)));
    assertThat(ward.alerts()).containsExactly("GATEWAY_SILENT gw-1 ATTENTION cleared");
    ward.pass(minutes(5), () -> ward.gatewaySays(List.of(BAND)));
    assertThat(ward.alerts())
        .containsExactly("GATEWAY_SILENT gw-1 ATTENTION cleared", "DEVICE_SILENT band-2 ATTENTION");
  }

  @Test
  void isNobodysMatterForABandInADrawerAndTheHousesForARoom() {
    ward.device("spare", "WEARABLE");
    ward.device("hall", "ROOM");
    ward.says("spare", 60);
    ward.says("hall", 60);
    ward.pass(minutes(10));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT hall ATTENTION");
    assertThat(open()).extracting(AlertView::residentId).containsExactly((UUID) null);
    assertThat(as("supervisor")).hasSize(1);
    assertThat(as("prefecture")).hasSize(1);
  }

  @Test
  void thatGoesOnClimbsAndReachesTheStationAfterADay() {
    UUID placement = ward.band(BAND);
    ward.application()
        .run(
            "supervisor",
            () ->
                ward.application()
                    .get(org.hearthwatch.registry.AssignContactPerson.class)
                    .assign(placement, "contact"));
    ward.says(BAND, 60);
    ward.pass(minutes(10));
    assertThat(told("contact")).isZero();
    ward.later(minutes(60));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 URGENT");
    assertThat(told("contact")).isEqualTo(1);
    assertThat(told("staff")).isEqualTo(1);
    ward.later(Duration.ofHours(6));
    assertThat(told("contact")).isEqualTo(2);
    assertThat(told("supervisor")).isZero();
    ward.later(Duration.ofHours(19));
    assertThat(told("supervisor")).isEqualTo(1);
    assertThat(ward.alerts()).hasSize(1);
  }

  @Test
  void isFoundAfterARestartAndNotToldTwice() {
    ward.band(BAND);
    ward.band("band-2");
    ward.says(BAND, 60);
    ward.says("band-2", 900);
    ward.pass(minutes(5));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION");
    ward.stop();
    ward.clock.pass(seconds(60));
    ward.start();
    ward.pass(minutes(12));
    assertThat(ward.alerts())
        .containsExactly("DEVICE_SILENT band-1 ATTENTION", "DEVICE_SILENT band-2 ATTENTION");
  }

  @Test
  void accusesNobodyAfterTheApplicationItselfWasAway() {
    List<String> bands = IntStream.rangeClosed(1, 2).mapToObj(i -> "band-" + i).toList();
    bands.forEach(ward::band);
    ward.pass(minutes(2), () -> bands.forEach(band -> ward.says(band, 60)));
    ward.stop();
    ward.clock.pass(Duration.ofHours(3));
    ward.start();
    ward.look();
    ward.pass(seconds(60));
    assertThat(ward.alerts()).isEmpty();
    ward.pass(minutes(2), () -> ward.says("band-2", 60));
    assertThat(ward.alerts()).containsExactly("DEVICE_SILENT band-1 ATTENTION");
  }

  @Test
  void accusesNobodyWhileNobodyListens() {
    ward.band(BAND);
    ward.says(BAND, 60);
    ward.look();
    ward.application().get(IngestCounters.class).connected(false);
    ward.clock.pass(minutes(5));
    ward.pass(minutes(10));
    assertThat(ward.alerts()).isEmpty();
  }

  @Test
  void thatHasAnOutcomeIsToldAnewOnlyAfterADayOrWhenTheDeviceSpokeInBetween() {
    ward.band(BAND);
    ward.says(BAND, 60);
    ward.pass(minutes(3));
    resolve();
    ward.later(Duration.ofHours(2));
    assertThat(ward.alerts()).hasSize(1);
    ward.says(BAND, 60);
    ward.pass(minutes(3));
    assertThat(ward.alerts()).hasSize(2);
    resolve();
    ward.later(Duration.ofHours(24));
    assertThat(ward.alerts()).hasSize(3);
  }

  /** A band that somebody wears, and nineteen sensors of rooms. */
  private List<String> twentyBehindTheGateway() {
    List<String> rooms = IntStream.rangeClosed(1, 19).mapToObj(i -> "room-" + i).toList();
    rooms.forEach(room -> ward.device(room, "ROOM"));
    ward.band(BAND);
    return Stream.concat(rooms.stream(), Stream.of(BAND)).toList();
  }

  private Runnable every(int seconds, Runnable deed) {
    return () -> {
      if (ward.clock.instant().getEpochSecond() % seconds == 0) {
        deed.run();
      }
    };
  }

  private void resolve() {
    UUID alert = open().get(0).id();
    ward.application()
        .run(
            "staff",
            () -> {
              ward.application().get(AcknowledgeAlert.class).acknowledge(alert, "on my way");
              ward.application()
                  .get(ResolveAlert.class)
                  .resolve(alert, OutcomeKind.DEVICE_FAULT, "battery changed");
            });
  }

  private List<AlertView> open() {
    return as("staff");
  }

  private List<AlertView> as(String user) {
    return ward.application()
        .as(user, () -> ward.application().get(FindAlerts.class).list(AlertFilter.open()));
  }

  private List<String> duties() {
    return ward.database.column(
        "select obligation_code || ' ' || coalesce(accountable, '-') from duty"
            + " where subject_kind = 'ALERT' and facility_code = '"
            + Units.FACILITY
            + "' order by 1");
  }

  private long told(String user) {
    return ward.database
        .column(
            "select 1 from notification where code like 'ALERT%' and recipient = '" + user + "'")
        .size();
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
