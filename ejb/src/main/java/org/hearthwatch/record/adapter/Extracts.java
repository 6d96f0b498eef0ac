package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.hearthwatch.record.Extract;
import org.hearthwatch.record.SealedHead;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Checkpoint;
import org.hearthwatch.record.model.HashFunction;
import org.hearthwatch.record.model.Leaf;
import org.hearthwatch.record.model.MerkleTree;
import org.hearthwatch.record.model.Sealed;
import org.hearthwatch.shared.Rejection;

/**
 * Cuts a part out of a chain so that both its ends are proven: it begins after a head that was
 * sealed (or with the chain) and ends with one (or with the chain).
 */
@ApplicationScoped
public class Extracts {

  /** So many heads are proven one by one; of more, the first of each day. */
  private static final int HOURLY = 200;

  @Inject private Entries entries;
  @Inject private Texts texts;
  @Inject private Checkpoints checkpoints;

  /** What was recorded in a time; null for from or until means without limit. */
  public Extract of(Chain chain, Instant from, Instant until, int most) {
    NavigableMap<Long, Leaf> heads = checkpoints.sealedHeads(chain.stream());
    Long before = from == null ? null : heads.floorKey(checkpoints.lastBefore(from));
    Long after = until == null ? null : heads.higherKey(checkpoints.lastBefore(until));
    return between(chain, heads, before, after, most);
  }

  /** One entry, up to the checkpoint that covers it. */
  public Optional<Extract> proof(Chain chain, long seq, int most) {
    NavigableMap<Long, Leaf> heads = checkpoints.sealedHeads(chain.stream());
    return heads.entrySet().stream()
        .filter(head -> head.getValue().seq() >= seq)
        .map(Map.Entry::getKey)
        .findFirst()
        .map(after -> between(chain, heads, heads.lowerKey(after), after, most));
  }

  private Extract between(
      Chain chain, NavigableMap<Long, Leaf> heads, Long before, Long after, int most) {
    long first = before == null ? 1 : heads.get(before).seq() + 1;
    long last = after == null ? chain.length() : heads.get(after).seq();
    if (last - first + 1 > most) {
      throw Rejection.of("EXPORT_TOO_LARGE", most);
    }
    long lastCheckpoint =
        after == null ? checkpoints.latest().map(Sealed::number).orElse(0L) : after;
    NavigableSet<Long> proven = new TreeSet<>(inside(heads, before, lastCheckpoint).keySet());
    if (!heads.isEmpty() && lastCheckpoint > 0) {
      proven.add(lastCheckpoint);
    }
    List<Sealed> sealed =
        proven.isEmpty() ? List.of() : checkpoints.between(proven.first(), lastCheckpoint);
    Map<Long, Map<String, String>> words = texts.between(chain.stream(), first, last);
    return new Extract(
        chain.stream(),
        after == null,
        entries.between(chain.stream(), first, last).stream()
            .map(one -> Views.of(one, words))
            .toList(),
        sealed.stream().map(one -> seal(one, chain.stream(), proven)).toList(),
        checkpoints.keys().stream().map(Views::of).toList());
  }

  private static NavigableMap<Long, Leaf> inside(
      NavigableMap<Long, Leaf> heads, Long before, long last) {
    return before == null ? heads.headMap(last, true) : heads.subMap(before, true, last, true);
  }

  private Extract.Seal seal(Sealed sealed, String stream, NavigableSet<Long> proven) {
    boolean wanted =
        proven.contains(sealed.number())
            && (proven.size() <= HOURLY
                || sealed.content().period() == Checkpoint.Period.DAY
                || sealed.number() == proven.first()
                || sealed.number() == proven.last());
    return new Extract.Seal(Views.of(sealed), wanted ? head(sealed, stream) : null);
  }

  private SealedHead head(Sealed sealed, String stream) {
    HashFunction hash = Hashes.named(sealed.content().hashAlgorithm());
    List<Leaf> leaves = checkpoints.leaves(sealed.number());
    MerkleTree tree = new MerkleTree(leaves.stream().map(Leaf::bytes), hash);
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).stream().equals(stream)) {
        List<String> path = tree.path(i).stream().map(HexFormat.of()::formatHex).toList();
        return new SealedHead(i, leaves.get(i).seq(), leaves.get(i).head(), path);
      }
    }
    return null;
  }
}
