package org.hearthwatch.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.contact.Contacts.NOW;

import java.time.Instant;
import java.util.Locale;
import org.hearthwatch.contact.model.Contact;
import org.hearthwatch.contact.model.Visit;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Readers;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recorded visit")
class VisitTest {

  private static Visit of(Contact contact) {
    return new Visit(Ids.next(), Ids.next(), contact, Visit.Outcome.NONE, "contact-person", NOW);
  }

  @Test
  void keeps_when_it_happened_apart_from_when_it_was_recorded() {
    Instant yesterday = NOW.minusSeconds(86_400);
    VisitView view =
        of(Contacts.visitAt(yesterday))
            .view(
                Ids.next(), "Old Chen", new Named("", "李", "Li"), Readers.as(Role.CONTACT_PERSON));

    assertThat(view.occurredAt()).isEqualTo(yesterday);
    assertThat(view.recordedAt()).isEqualTo(NOW);
    assertThat(view.recordedByIn(Locale.CHINA)).isEqualTo("李");
    assertThat(view.recordedByIn(Locale.UK)).isEqualTo("Li");
  }

  @Test
  void never_happened_after_it_was_recorded() {
    assertThat(of(Contacts.visitAt(NOW.plusSeconds(120))).occurredAt()).isEqualTo(NOW);
  }

  @Test
  void leaves_what_the_person_confided_out_of_the_record() {
    Contact confided =
        new Contact(Channel.PHONE, NOW, Condition.BAD, "they hit me", true, "will go there");

    assertThat(of(confided).facts().toString()).doesNotContain("hit", "will go");
  }
}
