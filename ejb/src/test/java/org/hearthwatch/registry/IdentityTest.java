package org.hearthwatch.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.hearthwatch.registry.model.Identity;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person")
class IdentityTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private static Identity unidentified() {
    return new Identity(null, "Old Chen", Sex.MALE, null, 70, null, "scar on the left hand");
  }

  private static Person person(Identity identity) {
    Instant now = Instant.parse("2026-11-23T04:00:00Z");
    return new Person(Ids.next(), "PS-2026-000001", identity, "ST-510100-01", "someone", now);
  }

  @Test
  void without_papers_is_registered_by_alias_and_estimated_age() {
    Faults faults = new Faults();
    unidentified().check(faults, TODAY);

    assertThat(faults.none()).isTrue();
    assertThat(person(unidentified()).isUnidentified()).isTrue();
    assertThat(person(unidentified()).storedName()).isEqualTo("Old Chen");
  }

  @Test
  void grows_older_from_the_day_of_the_estimate() {
    Person person = person(unidentified());

    assertThat(person.ageOn(TODAY)).isEqualTo(70);
    assertThat(person.ageOn(TODAY.plusYears(2))).isEqualTo(72);
    assertThat(person.isAgeEstimated()).isTrue();
  }

  @Test
  void with_a_date_of_birth_needs_no_estimate() {
    Person person =
        person(new Identity("Lin", null, null, LocalDate.parse("1950-11-24"), null, null, null));

    assertThat(person.ageOn(TODAY)).isEqualTo(75);
    assertThat(person.isAgeEstimated()).isFalse();
    assertThat(person.sex()).isEqualTo(Sex.UNKNOWN);
  }

  @Test
  void is_refused_with_every_fault_at_once() {
    Identity nothing = new Identity(" ", "", null, TODAY.plusDays(1), 130, null, null);
    Faults faults = new Faults();
    nothing.check(faults, TODAY);

    Rejection refused = catchThrowableOfType(Rejection.class, faults::throwIfAny);

    assertThat(refused.fieldErrors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("alias", "NAME_OR_ALIAS"),
            org.assertj.core.groups.Tuple.tuple("birthDate", "IN_THE_FUTURE"),
            org.assertj.core.groups.Tuple.tuple("estimatedAge", "OUT_OF_RANGE"));
  }
}
