package org.hearthwatch.privacy.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.privacy.SealingView;
import org.hearthwatch.shared.SealedColumn;
import org.hearthwatch.shared.adapter.SealedColumns;

/** How far the job is, and what is stored with which key. */
@ApplicationScoped
public class Sealings {

  private static final Pattern KEY = Pattern.compile("hw1:(\\d+):.*");

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private SealedColumns columns;

  /** Each column the job has been at, by name. */
  @SuppressWarnings("unchecked")
  public List<SealingView> all() {
    List<Object[]> rows =
        em.createNativeQuery(
                "select place, key_version, total, done, broken, started_at, updated_at,"
                    + " finished_at from sealing order by place",
                Object[].class)
            .getResultList();
    return rows.stream().map(Sealings::view).toList();
  }

  /** The lowest number of a key with which anything is sealed; 0 while something is plain. */
  public int oldestKey() {
    return columns.all().stream().mapToInt(this::oldestKey).min().orElse(0);
  }

  private int oldestKey(SealedColumn column) {
    List<?> prefixes =
        em.createNativeQuery("select keys_in_use(cast(:place as regclass), cast(:col as name))")
            .setParameter("place", column.table())
            .setParameter("col", column.column())
            .getResultList();
    return prefixes.stream().mapToInt(Sealings::number).min().orElse(Integer.MAX_VALUE);
  }

  private static int number(Object prefix) {
    Matcher found = KEY.matcher(prefix == null ? "" : (String) prefix);
    return found.matches() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static SealingView view(Object[] row) {
    return new SealingView(
        (String) row[0],
        ((Number) row[1]).intValue(),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        (Instant) row[5],
        (Instant) row[6],
        (Instant) row[7]);
  }
}
