package org.hearthwatch.web.rest.fhir;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.ObservationSearch;
import org.hearthwatch.telemetry.Sign;
import org.hearthwatch.web.rest.problem.ApiException;

/**
 * A search for observations. Every parameter that we do not know, or whose value we do not
 * understand, is named; nothing is ignored, because a search that ignores a filter answers
 * something else than was asked.
 */
final class ObservationQuery {

  /** What one may ask by. */
  static final List<String> PARAMETERS =
      List.of("_id", "patient", "subject", "code", "category", "date");

  static final String COUNT = "_count";
  static final String CURSOR = "_cursor";

  /** Understood, but each with one value only: the order and form that answers have anyway. */
  private static final List<String> OF_THE_ANSWER = List.of(COUNT, CURSOR, "_sort", "_format");

  private static final Set<String> FORMATS = Set.of("json", "application/json", Fhir.JSON);
  private static final String LATEST_FIRST = "-date";
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final MultivaluedMap<String, String> given;
  private final Faults faults = new Faults();
  private final Set<UUID> persons = new HashSet<>();
  private final Set<Sign> signs = EnumSet.allOf(Sign.class);
  private DateSpan span = DateSpan.ALWAYS;
  private int count = USUAL;
  private ObservationSearch.Place after;

  private ObservationQuery(MultivaluedMap<String, String> given) {
    this.given = given;
  }

  /** Reads a search, or refuses it with every fault. */
  static ObservationQuery of(MultivaluedMap<String, String> given) {
    ObservationQuery query = new ObservationQuery(given);
    query.read();
    try {
      query.faults.throwIfAny();
    } catch (Rejection invalid) {
      throw ApiException.invalid(invalid.fieldErrors());
    }
    return query;
  }

  /** The names of observations, when it asks by them; empty otherwise. */
  List<String> ids() {
    return values("_id").flatMap(ObservationQuery::alternatives).distinct().toList();
  }

  /** Whether a sign of a person is asked for; what asks by no person takes any. */
  boolean takes(UUID person, Sign sign) {
    return signs.contains(sign) && (persons.isEmpty() || persons.contains(person));
  }

  /** What the use case is asked: one more than the page, to know whether there is another. */
  ObservationSearch search() {
    return new ObservationSearch(
        persons.iterator().next(), span.from(), span.until(), signs, after, count + 1);
  }

  DateSpan span() {
    return span;
  }

  int count() {
    return count;
  }

  private void read() {
    given.keySet().stream()
        .filter(name -> !PARAMETERS.contains(name) && !OF_THE_ANSWER.contains(name))
        .forEach(name -> faults.check(false, name, "UNKNOWN_PARAMETER"));
    Stream.of("patient", "subject").forEach(name -> values(name).forEach(one -> person(name, one)));
    faults.check(!persons.isEmpty() || given.containsKey("_id"), "patient", "REQUIRED");
    faults.check(persons.size() <= 1, "patient", "TWICE");
    faults.check(ids().size() <= MOST, "_id", "TOO_MANY", MOST);
    values("code").forEach(one -> signs.retainAll(coded(Fhir.LOINC, one, true)));
    values("category").forEach(one -> signs.retainAll(coded(SignCode.Category.SYSTEM, one, false)));
    values("date").forEach(this::date);
    values(COUNT).forEach(this::count);
    values(CURSOR).forEach(this::cursor);
    values("_sort").forEach(one -> known("_sort", one, Set.of(LATEST_FIRST)));
    values("_format").forEach(one -> known("_format", one, FORMATS));
  }

  private Stream<String> values(String name) {
    return given.getOrDefault(name, List.of()).stream();
  }

  private static Stream<String> alternatives(String value) {
    return Stream.of(value.split(",")).filter(one -> !one.isEmpty());
  }

  private void person(String name, String value) {
    try {
      persons.add(UUID.fromString(value.startsWith("Patient/") ? value.substring(8) : value));
    } catch (IllegalArgumentException unreadable) {
      faults.check(false, name, "NOT_AN_ID");
    }
  }

  /** A token without a system counts in ours; in any other system we have nothing. */
  private static Set<Sign> coded(String system, String value, boolean loinc) {
    return alternatives(value)
        .map(token -> token.indexOf('|') < 0 ? system + "|" + token : token)
        .filter(token -> token.startsWith(system + "|"))
        .map(token -> token.substring(system.length() + 1))
        .flatMap(code -> (loinc ? SignCode.withLoinc(code) : SignCode.inCategory(code)).stream())
        .collect(Collectors.toSet());
  }

  private void date(String value) {
    DateSpan.parse(value)
        .ifPresentOrElse(
            one -> span = span.and(one), () -> faults.check(false, "date", "NOT_A_FHIR_DATE"));
  }

  private void count(String value) {
    boolean number = value.matches("\\d{1,9}") && Integer.parseInt(value) > 0;
    faults.check(number, COUNT, "OUT_OF_RANGE", 1, MOST);
    count = number ? Math.min(Integer.parseInt(value), MOST) : USUAL;
  }

  private void cursor(String value) {
    Cursor.parse(value)
        .ifPresentOrElse(place -> after = place, () -> faults.check(false, CURSOR, "NOT_A_CURSOR"));
  }

  private void known(String name, String value, Set<String> values) {
    faults.check(
        values.contains(value),
        name,
        "NOT_ONE_OF",
        String.join(", ", new java.util.TreeSet<>(values)));
  }
}
