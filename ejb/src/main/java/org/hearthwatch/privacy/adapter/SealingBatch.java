package org.hearthwatch.privacy.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.shared.SealBroken;
import org.hearthwatch.shared.SealedColumn;
import org.hearthwatch.shared.Vault;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hibernate.Session;

/**
 * Seals some rows of one column that are plain or sealed with another key than the current one, in
 * a transaction of its own. The row of its progress is locked meanwhile, so that of several nodes
 * one is at a column; where it was interrupted the next one goes on.
 */
@Stateless
@PermitAll
@WorksAs(Work.SEALING)
public class SealingBatch {

  private static final Logger LOG = Logger.getLogger(SealingBatch.class.getName());
  private static final int ROWS = 500;
  private static final String PLAIN = "%1$s is not null and %1$s not like 'hw1:%%'";

  /** What is to be written back. */
  private record Changed(String id, String before, String after, String index) {}

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Vault vault;
  @Inject private Clock clock;

  /** Seals the next rows; answers how many, 0 when all is done or another node is at it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int seal(SealedColumn column) {
    Instant now = clock.instant();
    Object[] progress = lock(column, now);
    if (progress == null) {
      return 0;
    }
    boolean sameKey = ((Number) progress[0]).intValue() == vault.currentKey();
    boolean plain = hasPlain(column);
    if (progress[2] != null && sameKey && !plain) {
      return 0;
    }
    if (!sameKey || progress[2] != null) {
      begin(column, now);
    }
    String after = sameKey && progress[2] == null ? (String) progress[1] : null;
    List<Object[]> rows = next(column, plain, after);
    List<Changed> changed = rows.stream().flatMap(row -> changed(column, row).stream()).toList();
    write(column, changed);
    String last = plain || rows.isEmpty() ? after : (String) rows.get(rows.size() - 1)[0];
    int broken = rows.size() - changed.size();
    note(column, changed.size(), broken, last, rows.isEmpty() ? now : null);
    return rows.size();
  }

  private Object[] lock(SealedColumn column, Instant now) {
    em.createNativeQuery(
            "insert into sealing (place, key_version, total, done, started_at, updated_at)"
                + " values (:place, 0, 0, 0, :now, :now) on conflict do nothing")
        .setParameter("place", column.name())
        .setParameter("now", now)
        .executeUpdate();
    List<?> found =
        em.createNativeQuery(
                "select key_version, last_id, finished_at from sealing where place = :place"
                    + " for update skip locked",
                Object[].class)
            .setParameter("place", column.name())
            .getResultList();
    return found.isEmpty() ? null : (Object[]) found.get(0);
  }

  private boolean hasPlain(SealedColumn column) {
    return (Boolean)
        em.createNativeQuery(sql("select exists (select from %3$s where " + PLAIN + ")", column))
            .getSingleResult();
  }

  private void begin(SealedColumn column, Instant now) {
    em.createNativeQuery(
            sql(
                "update sealing set key_version = :key, done = 0, broken = 0, last_id = null,"
                    + " finished_at = null, started_at = :now, total = (select count(*) from %3$s"
                    + " where %1$s is not null and %1$s not like :current) where place = :place",
                column))
        .setParameter("key", vault.currentKey())
        .setParameter("now", now)
        .setParameter("current", vault.prefix() + "%")
        .setParameter("place", column.name())
        .executeUpdate();
  }

  /** Plain ones first: they are found by an index of their own. */
  @SuppressWarnings("unchecked")
  private List<Object[]> next(SealedColumn column, boolean plain, String after) {
    String which =
        plain
            ? PLAIN
            : "%1$s is not null and %1$s not like :current and (cast(:after as text) is null or"
                + " %2$s > cast(cast(:after as text) as %4$s))";
    var query =
        em.createNativeQuery(
                sql(
                    "select cast(%2$s as text), %1$s from %3$s where "
                        + which
                        + " order by %2$s limit :most",
                    column),
                Object[].class)
            .setParameter("most", ROWS);
    if (!plain) {
      query.setParameter("current", vault.prefix() + "%").setParameter("after", after);
    }
    return query.getResultList();
  }

  /** Nothing for what does not open: it stays as it is, as evidence. */
  private Optional<Changed> changed(SealedColumn column, Object[] row) {
    String id = (String) row[0];
    String stored = (String) row[1];
    try {
      String text = vault.open(column.context(), id, stored);
      String index = column.index() == null ? null : vault.blind(column.context(), text);
      return Optional.of(new Changed(id, stored, vault.seal(column.context(), id, text), index));
    } catch (SealBroken broken) {
      LOG.log(Level.SEVERE, "Left as it is: " + column.name(), broken);
      return Optional.empty();
    }
  }

  /** A row that somebody changed meanwhile is left to the next round. */
  private void write(SealedColumn column, List<Changed> rows) {
    String index = column.index() == null ? "" : ", " + column.index() + " = n.blind";
    String sql =
        sql(
            "update %3$s t set %1$s = n.after"
                + index
                + " from unnest(?, ?, ?, ?) n (row_id, before, after, blind)"
                + " where %2$s = cast(n.row_id as %4$s) and t.%1$s = n.before",
            column);
    em.unwrap(Session.class).doWork(connection -> write(connection, sql, rows));
  }

  private static void write(Connection connection, String sql, List<Changed> rows)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setArray(1, array(connection, rows.stream().map(Changed::id).toArray()));
      update.setArray(2, array(connection, rows.stream().map(Changed::before).toArray()));
      update.setArray(3, array(connection, rows.stream().map(Changed::after).toArray()));
      update.setArray(4, array(connection, rows.stream().map(Changed::index).toArray()));
      update.executeUpdate();
    }
  }

  private static Array array(Connection connection, Object[] values) throws SQLException {
    return connection.createArrayOf("text", values);
  }

  private void note(SealedColumn column, int sealed, int broken, String last, Instant finished) {
    em.createNativeQuery(
            "update sealing set done = done + :sealed, broken = broken + :broken, last_id = :last,"
                + " updated_at = :now, finished_at = cast(:finished as timestamptz) where place ="
                + " :place")
        .setParameter("sealed", sealed)
        .setParameter("broken", broken)
        .setParameter("last", last)
        .setParameter("now", clock.instant())
        .setParameter("finished", finished)
        .setParameter("place", column.name())
        .executeUpdate();
  }

  /** Names of tables and columns come from the mappings, never from outside. */
  private static String sql(String template, SealedColumn column) {
    return template.formatted(column.column(), column.id(), column.table(), column.idType());
  }
}
