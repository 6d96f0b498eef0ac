package org.hearthwatch.web.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.telemetry.ObservationSearch;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.telemetry.Sign;
import org.hearthwatch.web.rest.problem.ApiException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A FHIR search for observations")
class ObservationQueryTest {

  private static final UUID PERSON = new UUID(7, 9);

  @ParameterizedTest
  @ValueSource(strings = {"patient", "subject"})
  void namesThePersonEitherWay(String parameter) {
    assertThat(asked(parameter, PERSON.toString()).personId()).isEqualTo(PERSON);
    assertThat(asked(parameter, "Patient/" + PERSON).personId()).isEqualTo(PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "8867-4, HR",
    "http://loinc.org|8867-4, HR",
    "2708-6, SPO2",
    "59408-5, SPO2",
    "'8867-4,85354-9', HR BP",
    "http://snomed.info/sct|8867-4, ''",
    "|8867-4, ''",
    "1234-5, ''"
  })
  void takesCodesWithAndWithoutTheirSystem(String code, String signs) {
    assertThat(asked("code", code).signs())
        .extracting(Sign::name)
        .containsExactlyInAnyOrder(signs.isEmpty() ? new String[0] : signs.split(" "));
  }

  @Test
  void takesACategory() {
    assertThat(asked("category", "vital-signs").signs())
        .contains(Sign.HR, Sign.BP)
        .doesNotContain(Sign.GLU, Sign.STEPS);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026-11-24T16:00:00Z, 2026-11-25T16:00:00Z",
    "eq2026-11, 2026-10-31T16:00:00Z, 2026-11-30T16:00:00Z",
    "2026, 2025-12-31T16:00:00Z, 2026-12-31T16:00:00Z",
    "ge2026-11-25, 2026-11-24T16:00:00Z, ",
    "gt2026-11-25, 2026-11-25T16:00:00Z, ",
    "le2026-11-25, , 2026-11-25T16:00:00Z",
    "lt2026-11-25, , 2026-11-24T16:00:00Z",
    "2026-11-25T03:00:00Z, 2026-11-25T03:00:00Z, 2026-11-25T03:00:01Z",
    "2026-11-25T11:00+08:00, 2026-11-25T03:00:00Z, 2026-11-25T03:01:00Z",
    "2026-11-25T11:00:00 08:00, 2026-11-25T03:00:00Z, 2026-11-25T03:00:01Z",
    "gt2026-11-25T03:00:00.123456Z, 2026-11-25T03:00:00.123457Z, "
  })
  void understandsDatesToTheirPrecision(String date, Instant from, Instant until) {
    ObservationSearch search = asked("date", date);
    assertThat(search.from()).isEqualTo(from);
    assertThat(search.until()).isEqualTo(until);
  }

  @Test
  void narrowsBySeveralDates() {
    MultivaluedMap<String, String> given = ofPerson();
    given.add("date", "ge2026-11-01");
    given.add("date", "lt2026-11-03");
    given.add("date", "ge2026-11-02");
    ObservationSearch search = ObservationQuery.of(given).search();
    assertThat(search.from()).isEqualTo("2026-11-01T16:00:00Z");
    assertThat(search.until()).isEqualTo("2026-11-02T16:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "patient, nobody, NOT_AN_ID",
    "date, yesterday, NOT_A_FHIR_DATE",
    "date, ne2026-11-25, NOT_A_FHIR_DATE",
    "date, 2026-13-01, NOT_A_FHIR_DATE",
    "date, 2026-02-30, NOT_A_FHIR_DATE",
    "_count, 0, OUT_OF_RANGE",
    "_count, many, OUT_OF_RANGE",
    "_cursor, x, NOT_A_CURSOR",
    "_sort, date, NOT_ONE_OF",
    "_format, xml, NOT_ONE_OF",
    "_include, Observation:patient, UNKNOWN_PARAMETER",
    "code:text, pulse, UNKNOWN_PARAMETER",
    "encounter, 1, UNKNOWN_PARAMETER"
  })
  void isRefusedForWhatItDoesNotUnderstand(String parameter, String value, String code) {
    MultivaluedMap<String, String> given = ofPerson();
    given.putSingle(parameter, value);
    ApiException refused =
        catchThrowableOfType(ApiException.class, () -> ObservationQuery.of(given));
    assertThat(refused.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.field()).isEqualTo(parameter);
              assertThat(fault.code()).isEqualTo(code);
            });
  }

  @Test
  void isRefusedWhenItNamesNobody() {
    ApiException refused =
        catchThrowableOfType(
            ApiException.class, () -> ObservationQuery.of(new MultivaluedHashMap<>()));
    assertThat(refused.faults()).extracting(fault -> fault.code()).containsExactly("REQUIRED");
  }

  @Test
  void readsNoMoreThanAPageAndOne() {
    assertThat(asked("_count", "7").most()).isEqualTo(8);
    assertThat(asked("_count", "100000").most()).isEqualTo(201);
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    Instant at = Instant.parse("2026-11-25T03:00:00.000001Z");
    ObservationView last = new ObservationView(PERSON, "band 1", at, Sign.RR, java.util.Map.of());
    assertThat(asked("_cursor", Cursor.after(last)).after())
        .isEqualTo(new ObservationSearch.Place(at, "band 1", Sign.RR));
  }

  private static ObservationSearch asked(String parameter, String value) {
    MultivaluedMap<String, String> given =
        parameter.equals("subject") ? new MultivaluedHashMap<>() : ofPerson();
    given.putSingle(parameter, value);
    return ObservationQuery.of(given).search();
  }

  private static MultivaluedMap<String, String> ofPerson() {
    MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
    given.putSingle("patient", PERSON.toString());
    return given;
  }
}
