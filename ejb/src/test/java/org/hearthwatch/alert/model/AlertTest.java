package org.hearthwatch.alert.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthwatch.alert.model.Vitals.NOON;

import java.util.UUID;
import org.hearthwatch.alert.AlertState;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An alert")
class AlertTest {
  private final Alert alert = fall();

  @Test
  void namesWhoAcknowledgedItWhenAndWithWhichNote() {
    alert.acknowledge("contact-person", "calling the ward", NOON.plusSeconds(90));
    assertThat(alert.state()).isEqualTo(AlertState.ACKNOWLEDGED);
    assertThat(alert.facts().acknowledgedBy()).isEqualTo("contact-person");
    assertThat(alert.facts().acknowledgedAt()).isEqualTo(NOON.plusSeconds(90));
    assertThat(alert.facts().acknowledgementNote()).isEqualTo("calling the ward");
  }

  @Test
  void isAcknowledgedOnce() {
    alert.acknowledge("contact-person", "calling", NOON);
    assertRefused(
        () -> alert.acknowledge("facility-staff", "me too", NOON), "ALERT_ALREADY_ACKNOWLEDGED");
    assertThat(alert.facts().acknowledgedBy()).isEqualTo("contact-person");
  }

  @Test
  void isNotResolvedBeforeSomebodyTookItOn() {
    assertRefused(
        () -> alert.resolve("facility-staff", OutcomeKind.OTHER, "well", NOON),
        "ALERT_NOT_ACKNOWLEDGED");
    assertThat(alert.state()).isEqualTo(AlertState.OPEN);
  }

  @Test
  void isResolvedOnceWithAnOutcome() {
    alert.acknowledge("contact-person", "calling", NOON);
    alert.resolve("facility-staff", OutcomeKind.OTHER, "no injury", NOON.plusSeconds(600));
    assertThat(alert.state()).isEqualTo(AlertState.RESOLVED);
    assertThat(alert.facts().outcome()).isEqualTo("no injury");
    assertRefused(
        () -> alert.resolve("contact-person", OutcomeKind.OTHER, "again", NOON),
        "ALERT_ALREADY_RESOLVED");
    assertRefused(
        () -> alert.acknowledge("contact-person", "again", NOON), "ALERT_ALREADY_RESOLVED");
  }

  private static void assertRefused(Runnable deed, String code) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Alert fall() {
    Condition condition =
        new AlertPolicy(70, false, Vitals.LIMITS)
            .judge(Vitals.none().with(ReadingKind.FALL, 1, NOON).current())
            .get(0);
    AlertSubject subject = AlertSubject.person(new UUID(1, 1), new UUID(2, 1), "FC-510100-001");
    return new Alert(new UUID(0, 1), "AL-2026-000001", subject, condition, NOON);
  }
}
