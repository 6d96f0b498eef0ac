package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.hearthwatch.record.model.Chain;

/** The heads of all chains. */
@ApplicationScoped
public class Streams {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The chain of a stream, locked until the transaction ends; it begins on first use. */
  public Chain lock(String stream) {
    em.createNativeQuery(
            "insert into record_stream (stream, head_seq, head) values (:stream, 0, :genesis)"
                + " on conflict do nothing")
        .setParameter("stream", stream)
        .setParameter("genesis", Chain.GENESIS)
        .executeUpdate();
    return em.find(Chain.class, stream, LockModeType.PESSIMISTIC_WRITE);
  }
}
