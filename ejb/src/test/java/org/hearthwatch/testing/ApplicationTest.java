package org.hearthwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.AssignContactPerson;
import org.junit.jupiter.api.Test;

class ApplicationTest {

  @Test
  void useCasesRunOnARealDatabaseAndTheirEventsAreDelivered() {
    Database database = Database.fresh();
    Units.in(database, "2026-01-01");
    MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
    try (Application application = Application.on(database, clock)) {
      UUID placement = Units.place(application, "阿强");
      application.run(
          "supervisor",
          () -> application.get(AssignContactPerson.class).assign(placement, "contact"));
      List<DutyView> owed =
          application.as("contact", () -> application.get(FindDuties.class).mine());
      assertThat(owed)
          .extracting(DutyView::obligation)
          .containsExactlyInAnyOrder("CONTACT-CALL", "CONTACT-VISIT");
    }
  }
}
