package org.hearthwatch.compliance.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.compliance.model.Assessment;
import org.hearthwatch.compliance.model.Sheet;

/** Counts duties without reading them. */
@ApplicationScoped
public class TallyRows {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Everything in the slice together. */
  public Sheet count(Slice slice, Assessment at) {
    return count(slice, at, Grouping.WHOLE).getOrDefault("", new Sheet(List.of()));
  }

  /** The slice in parts, by key: the code of the unit, or the first day of the week or month. */
  @SuppressWarnings("unchecked")
  public SortedMap<String, Sheet> count(Slice slice, Assessment at, Grouping by) {
    Slice.Conditions which = slice.ofCells();
    boolean wide = slice.isWide() && by != Grouping.FACILITY && by != Grouping.STATION;
    Query query = em.createNativeQuery(TallySql.of(by, which.joined(), wide), Object[].class);
    which.values().forEach(query::setParameter);
    bind(query, "asOf", at.asOf());
    bind(query, "knownAt", at.knownAt());
    SortedMap<String, List<ObligationCompliance>> parts = new TreeMap<>();
    for (Object[] row : (List<Object[]>) query.getResultList()) {
      parts.computeIfAbsent((String) row[0], key -> new ArrayList<>()).add(version(row));
    }
    SortedMap<String, Sheet> sheets = new TreeMap<>();
    parts.forEach((key, versions) -> sheets.put(key, new Sheet(versions)));
    return sheets;
  }

  private static void bind(Query query, String name, Instant moment) {
    query.setParameter(name, moment);
  }

  private static ObligationCompliance version(Object[] row) {
    return new ObligationCompliance(
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (BigDecimal) row[6],
        tally(count(row[7]), count(row[8]), count(row[9]), count(row[10]), count(row[11])));
  }

  private static Tally tally(int inTime, int late, int missed, int waived, int backDated) {
    return new Tally(inTime + late + missed, inTime, late, missed, waived, backDated);
  }

  private static int count(Object sum) {
    return sum == null ? 0 : ((Number) sum).intValue();
  }
}
