package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearthwatch.record.model.Entry;

/** The entries of all chains, to read. */
@ApplicationScoped
public class Entries {

  private static final int FETCH = 1_000;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Some entries of a chain, the latest first. */
  public List<Entry> latest(String stream, long before, int most) {
    return em.createQuery(
            "select e from Entry e where e.stream = :stream and e.seq < :before"
                + " order by e.seq desc",
            Entry.class)
        .setParameter("stream", stream)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  /** The entries from one number to another, in their order. */
  public List<Entry> between(String stream, long first, long last) {
    return em.createQuery(
            "select e from Entry e where e.stream = :stream and e.seq between :first and :last"
                + " order by e.seq",
            Entry.class)
        .setParameter("stream", stream)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  /** Shows every entry of a chain, in their order, without keeping them. */
  public void walk(String stream, Consumer<Entry> visitor) {
    try (Stream<Entry> all =
        em.createQuery("select e from Entry e where e.stream = :stream order by e.seq", Entry.class)
            .setParameter("stream", stream)
            .setHint("org.hibernate.fetchSize", FETCH)
            .getResultStream()) {
      all.forEach(
          entry -> {
            visitor.accept(entry);
            em.detach(entry);
          });
    }
  }
}
