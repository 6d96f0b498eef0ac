package org.hearthwatch.oversight.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Scope;

/**
 * Looks for placed people by name and puts them in order by name. The database holds names sealed,
 * so both are done here, on the names as the reader may see them: whoever sees masked names cannot
 * find out by asking.
 */
@ApplicationScoped
class CalledNames {

  private record Called(UUID person, String name, String all) {}

  private static final String NAMES =
      """
      select distinct p.person_id, r.legal_name, r.alias
      from placement p
      join person r on r.id = p.person_id
      join facility f on f.code = p.facility_code
      join station s on s.code = p.station_code
      where p.ends_at is null
        and (:everything or s.code = :scopeStation or f.code = :scopeFacility
             or s.division_code = :scopeDivision or f.division_code = :scopeDivision)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** Everybody within scope, by name. */
  UUID[] inOrder(Scope scope) {
    Collator words = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    return called(scope).stream()
        .sorted(Comparator.comparing(one -> one.name() == null ? "" : one.name(), words))
        .map(Called::person)
        .toArray(UUID[]::new);
  }

  /** Those within scope who are called like that, or in part. */
  UUID[] matching(String words, Scope scope) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return called(scope).stream()
        .filter(one -> one.all().toLowerCase(Locale.ROOT).contains(wanted))
        .map(Called::person)
        .toArray(UUID[]::new);
  }

  @SuppressWarnings("unchecked")
  private List<Called> called(Scope scope) {
    List<Object[]> rows =
        em.createNativeQuery(NAMES, Object[].class)
            .setParameter("everything", scope instanceof Scope.Province)
            .setParameter("scopeStation", scope instanceof Scope.Station own ? own.station() : "")
            .setParameter(
                "scopeFacility", scope instanceof Scope.Facility own ? own.facility() : "")
            .setParameter(
                "scopeDivision", scope instanceof Scope.Prefecture own ? own.division() : "")
            .getResultList();
    Reveal.Reader reader = reveal.toCaller();
    return rows.stream().map(row -> called(row, reader)).toList();
  }

  private static Called called(Object[] row, Reveal.Reader reader) {
    UUID person = (UUID) row[0];
    String legal = reader.name(person, (String) row[1]);
    String alias = reader.name(person, (String) row[2]);
    String all =
        Stream.of(legal, alias).filter(name -> name != null).collect(Collectors.joining(" "));
    return new Called(person, legal != null ? legal : alias, all);
  }
}
