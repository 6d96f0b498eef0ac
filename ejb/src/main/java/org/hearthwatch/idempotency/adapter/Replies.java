package org.hearthwatch.idempotency.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthwatch.idempotency.Reply;
import org.hearthwatch.shared.SealedColumn;
import org.hearthwatch.shared.Vault;

/** The replies given so far, by caller and key. */
@ApplicationScoped
public class Replies implements SealedColumn.Source {

  /** Stands until the work of the same transaction is done; nobody else ever reads it. */
  private static final int UNDER_WAY = 0;

  private static final String BODY = "idempotent_reply.body";

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Vault vault;

  /**
   * Takes the key for this transaction. False when it is taken; a transaction that holds it and has
   * not ended yet is waited for.
   */
  public boolean claim(String caller, String key, String request, Instant now) {
    return em.createNativeQuery(
                """
                insert into idempotent_reply (caller, key, request, status, body, created_at)
                values (:caller, :key, :request, :status, '', :now)
                on conflict do nothing\
                """)
            .setParameter("caller", caller)
            .setParameter("key", key)
            .setParameter("request", request)
            .setParameter("status", UNDER_WAY)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Keeps the reply under the key claimed before. */
  public void keep(String caller, String key, Reply reply) {
    em.createNativeQuery(
            """
            update idempotent_reply
            set status = :status, location = nullif(:location, ''), body = :body
            where caller = :caller and key = :key\
            """)
        .setParameter("status", reply.status())
        .setParameter("location", reply.location() == null ? "" : reply.location())
        .setParameter("body", vault.seal(BODY, id(caller, key), reply.body()))
        .setParameter("caller", caller)
        .setParameter("key", key)
        .executeUpdate();
  }

  /** The reply kept under a key, if it answered the same request. */
  public Optional<Reply> find(String caller, String key, String request) {
    Stream<?> rows =
        em
            .createNativeQuery(
                """
                select status, location, body from idempotent_reply
                where caller = :caller and key = :key and request = :request\
                """,
                Tuple.class)
            .setParameter("caller", caller)
            .setParameter("key", key)
            .setParameter("request", request)
            .getResultList()
            .stream();
    return rows.map(Tuple.class::cast).findFirst().map(row -> reply(row, id(caller, key)));
  }

  @Override
  public SealedColumn sealedColumn() {
    return new SealedColumn(
        "idempotent_reply", "(caller || '/' || key)", "text", "body", BODY, null);
  }

  private static String id(String caller, String key) {
    return caller + '/' + key;
  }

  private Reply reply(Tuple row, String id) {
    return new Reply(
        row.get("status", Integer.class),
        row.get("location", String.class),
        vault.open(BODY, id, row.get("body", String.class)));
  }
}
