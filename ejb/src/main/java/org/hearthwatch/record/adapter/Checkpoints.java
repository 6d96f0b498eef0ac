package org.hearthwatch.record.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Checkpoint;
import org.hearthwatch.record.model.Leaf;
import org.hearthwatch.record.model.Sealed;
import org.hearthwatch.shared.adapter.Json;
import org.hearthwatch.shared.adapter.Turns;

/** The checkpoints and the heads they sealed. */
@ApplicationScoped
public class Checkpoints {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Turns turns;

  /** Whether this node is the one that seals an hour that nobody has sealed yet. */
  public boolean claim(Instant slot) {
    return turns.tryTake(Checkpoints.class)
        && (Boolean)
            em.createNativeQuery(
                    "select not exists (select from record_checkpoint where slot >= :slot)")
                .setParameter("slot", slot)
                .getSingleResult();
  }

  /** The last one, if there is any. */
  public Optional<Sealed> latest() {
    return read("order by number desc limit 1").stream().findFirst();
  }

  /** Those with numbers from one to another, by number. */
  public List<Sealed> between(long first, long last) {
    return read("where number between %d and %d order by number".formatted(first, last));
  }

  /** Those with lower numbers than one, the latest first. */
  public List<Sealed> before(long number, int most) {
    return read("where number < %d order by number desc limit %d".formatted(number, most));
  }

  /** The number of the last one that was sealed before a moment; 0 if none was. */
  public long lastBefore(Instant moment) {
    return number(
        em.createNativeQuery(
                "select coalesce(max(number), 0) from record_checkpoint where sealed_at < :moment")
            .setParameter("moment", moment));
  }

  /** Up to which entry a chain is sealed; 0 if not at all. */
  public long sealedUpTo(String stream) {
    return number(
        em.createNativeQuery(
                "select coalesce((select head_seq from record_checkpoint_head"
                    + " where stream = :stream order by number desc limit 1), 0)")
            .setParameter("stream", stream));
  }

  private static long number(Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }

  /** Whether there is one since a moment. */
  public boolean anySince(Instant moment) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select from record_checkpoint where sealed_at >= :moment)")
            .setParameter("moment", moment)
            .getSingleResult();
  }

  /** Stores one with the heads that moved since the one before. */
  public void add(Sealed sealed, Instant slot, Instant sealedAt, List<Leaf> moved) {
    em.createNativeQuery(
            "insert into record_checkpoint (number, slot, sealed_at, body, hash, signature)"
                + " values (:number, :slot, :at, :body, :hash, :signature)")
        .setParameter("number", sealed.number())
        .setParameter("slot", slot)
        .setParameter("at", sealedAt)
        .setParameter("body", sealed.body())
        .setParameter("hash", sealed.hash())
        .setParameter("signature", sealed.signature())
        .executeUpdate();
    moved.forEach(leaf -> add(sealed.number(), leaf));
  }

  /** Notes a key at its first use. */
  public void note(VerifyingKey key, Instant now) {
    em.createNativeQuery(
            "insert into record_key (key_id, algorithm, public_key, first_used)"
                + " values (:id, :algorithm, :key, :now) on conflict do nothing")
        .setParameter("id", key.id())
        .setParameter("algorithm", key.algorithm())
        .setParameter("key", key.encoded())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The heads of all chains as a checkpoint sealed them, in the order of the tree. */
  public List<Leaf> leaves(long number) {
    return leaves(
        em.createNativeQuery(
                """
                select s.stream, h.head_seq, h.head from record_stream s cross join lateral (
                  select head_seq, head from record_checkpoint_head
                  where stream = s.stream and number <= :number order by number desc limit 1) h
                order by s.stream collate "C\"\
                """)
            .setParameter("number", number)
            .getResultList());
  }

  private void add(long number, Leaf leaf) {
    em.createNativeQuery(
            "insert into record_checkpoint_head (stream, number, head_seq, head)"
                + " values (:stream, :number, :seq, :head)")
        .setParameter("stream", leaf.stream())
        .setParameter("number", number)
        .setParameter("seq", leaf.seq())
        .setParameter("head", leaf.head())
        .executeUpdate();
  }

  /** The heads of one chain as sealed, with the number of the checkpoint, in its order. */
  public NavigableMap<Long, Leaf> sealedHeads(String stream) {
    NavigableMap<Long, Leaf> heads = new TreeMap<>();
    for (Object row :
        em.createNativeQuery(
                "select number, head_seq, head from record_checkpoint_head where stream = :stream")
            .setParameter("stream", stream)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      long seq = ((Number) columns[1]).longValue();
      heads.put(((Number) columns[0]).longValue(), new Leaf(stream, seq, (String) columns[2]));
    }
    return heads;
  }

  /** Every key that has signed. */
  public List<VerifyingKey> keys() {
    List<?> rows =
        em.createNativeQuery(
                "select key_id, algorithm, public_key from record_key order by first_used")
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new VerifyingKey((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  private List<Sealed> read(String which) {
    List<Sealed> found = new ArrayList<>();
    for (Object row :
        em.createNativeQuery("select body, hash, signature from record_checkpoint " + which)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      found.add(
          new Sealed(
              content((String) columns[0]),
              (String) columns[0],
              (String) columns[1],
              (String) columns[2]));
    }
    return found;
  }

  private static Checkpoint content(String body) {
    try {
      return Json.MAPPER.readValue(body, Checkpoint.class);
    } catch (JsonProcessingException tampered) {
      throw new IllegalStateException("Not a checkpoint: " + body, tampered);
    }
  }

  private static List<Leaf> leaves(List<?> rows) {
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Leaf((String) row[0], ((Number) row[1]).longValue(), (String) row[2]))
        .toList();
  }

  static Leaf leaf(Chain chain) {
    return new Leaf(chain.stream(), chain.length(), chain.head());
  }
}
