package org.hearthwatch.web.page.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.registry.Named;
import org.junit.jupiter.api.Test;

/** The first report of a fall known at noon is due at one o'clock. */
class ReportClockTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Instant ONE = NOON.plus(Duration.ofHours(1));

  @Test
  void withinTheLastHourItIsDueSoon() {
    assertThat(ReportClock.state(fall(null), NOON.plusSeconds(1))).isEqualTo("DUE_SOON");
  }

  @Test
  void afterItsTimeItIsOverdueUntilSent() {
    assertThat(ReportClock.state(fall(null), ONE.plusSeconds(1))).isEqualTo("OVERDUE");
    assertThat(ReportClock.isLate(fall(null), ONE.plusSeconds(1))).isTrue();
  }

  @Test
  void sentInTimeStaysInTime() {
    Instant muchLater = ONE.plus(Duration.ofDays(30));
    assertThat(ReportClock.state(fall(ONE), muchLater)).isEqualTo("FULFILLED");
  }

  @Test
  void sentLateStaysLateForEver() {
    Instant sent = ONE.plusSeconds(60);
    assertThat(ReportClock.state(fall(sent), sent)).isEqualTo("FULFILLED_LATE");
  }

  private static IncidentView fall(Instant sent) {
    return new IncidentView(
        UUID.randomUUID(),
        "IC-2026-000001",
        new Named("FC-510100-001", "暖阳", "Warm Sun"),
        null,
        null,
        null,
        IncidentKind.FALL,
        NOON,
        NOON,
        NOON,
        "facility-staff",
        "员工",
        "Staff",
        "Fell in the corridor.",
        sent == null ? null : "Reported.",
        sent,
        sent == null ? null : "facility-staff",
        ONE);
  }
}
