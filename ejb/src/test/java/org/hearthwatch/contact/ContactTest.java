package org.hearthwatch.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.contact.Contacts.LEFT;
import static org.hearthwatch.contact.Contacts.NOW;
import static org.hearthwatch.contact.Contacts.PLACED;

import java.util.List;
import org.hearthwatch.contact.model.Contact;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A contact")
class ContactTest {

  private static List<String> faults(Contact contact, PlacementRef placement) {
    return Faulty.fields(faults -> contact.check(faults, placement, NOW));
  }

  @Test
  void within_the_placement_is_accepted() {
    assertThat(faults(Contacts.visitAt(PLACED), Contacts.lastingPlacement())).isEmpty();
    assertThat(faults(Contacts.visitAt(NOW), Contacts.lastingPlacement())).isEmpty();
    assertThat(faults(Contacts.visitAt(LEFT), Contacts.endedPlacement())).isEmpty();
  }

  @Test
  void without_a_time_happens_now() {
    assertThat(faults(Contacts.visitAt(null), Contacts.lastingPlacement())).isEmpty();
    assertThat(faults(Contacts.visitAt(null), Contacts.endedPlacement()))
        .containsExactly("occurredAt AFTER_PLACEMENT");
  }

  @Test
  void tomorrow_is_refused() {
    assertThat(faults(Contacts.visitAt(NOW.plusSeconds(86_400)), Contacts.lastingPlacement()))
        .containsExactly("occurredAt IN_THE_FUTURE");
  }

  @Test
  void before_the_person_was_placed_is_refused() {
    assertThat(faults(Contacts.visitAt(PLACED.minusSeconds(1)), Contacts.lastingPlacement()))
        .containsExactly("occurredAt BEFORE_PLACEMENT");
  }

  @Test
  void after_the_person_left_is_refused() {
    assertThat(faults(Contacts.visitAt(LEFT.plusSeconds(1)), Contacts.endedPlacement()))
        .containsExactly("occurredAt AFTER_PLACEMENT");
  }

  @Test
  void is_told_of_every_faulty_field_at_once() {
    Contact empty = new Contact(null, null, null, "x".repeat(2_001), false, "x".repeat(2_001));

    assertThat(faults(empty, null))
        .containsExactly(
            "channel REQUIRED", "condition REQUIRED", "ownWords TOO_LONG", "note TOO_LONG");
  }

  @Test
  void in_person_proves_a_visit_and_any_other_a_call() {
    assertThat(Contacts.over(Channel.IN_PERSON).evidence()).isEqualTo(EvidenceKind.VISIT);
    assertThat(Contacts.over(Channel.PHONE).evidence()).isEqualTo(EvidenceKind.CALL);
    assertThat(Contacts.over(Channel.VIDEO).evidence()).isEqualTo(EvidenceKind.CALL);
  }

  @Test
  void keeps_blank_words_as_none() {
    Contact contact = new Contact(Channel.PHONE, NOW, Condition.WELL, "  ", false, " ok ");

    assertThat(contact.ownWords()).isNull();
    assertThat(contact.note()).isEqualTo("ok");
  }
}
