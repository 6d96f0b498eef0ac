package org.hearthwatch.record.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearthwatch.record.Fault;
import org.hearthwatch.record.Fault.Kind;

/**
 * Walks along a chain entry by entry and lays it beside what was sealed. Keeps the first fault of
 * each kind: the later ones mostly follow from it.
 */
public final class ChainCheck {

  /**
   * How much earlier than a checkpoint the first entry after it may say it was recorded: such an
   * entry was under way while the heads were sealed, and no transaction lasts longer.
   */
  public static final Duration UNDER_WAY = Duration.ofMinutes(5);

  private record Seen(String hash, Instant at) {}

  private final Function<String, HashFunction> hashes;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<Kind> found = EnumSet.noneOf(Kind.class);
  private final Map<Long, Seen> seen = new HashMap<>();
  private long last;
  private String head = Chain.GENESIS;
  private Instant at = Instant.MIN;
  private long soundUpTo;

  /** A walk that asks for hash functions by name. */
  public ChainCheck(Function<String, HashFunction> hashes) {
    this.hashes = hashes;
  }

  /** Takes the next entry. */
  public void entry(Entry entry) {
    if (entry.seq() != last + 1) {
      note(Kind.ENTRY_MISSING, last + 1);
    } else if (!entry.prevHash().equals(head)) {
      note(Kind.ENTRY_UNLINKED, entry.seq());
    }
    if (!entry.isIntact(hashes.apply(entry.algorithm()))) {
      note(Kind.ENTRY_CHANGED, entry.seq());
    }
    if (entry.recordedAt().isBefore(at)) {
      note(Kind.ENTRY_BACK_DATED, entry.seq());
    }
    last = entry.seq();
    head = entry.hash();
    at = entry.recordedAt();
    seen.put(last, new Seen(head, at));
  }

  /** After the last entry: the head that the database keeps apart. */
  public void head(Chain chain) {
    if (chain.length() != last || !chain.head().equals(head)) {
      note(Kind.HEAD_DIFFERS, chain.length());
    }
  }

  /** After the last entry: a head that was sealed, in the order of checkpoints. */
  public void sealed(Leaf leaf, Instant sealedAt) {
    Seen covered = seen.get(leaf.seq());
    if (leaf.seq() > last) {
      note(Kind.CHAIN_CUT, last + 1);
    } else if (covered != null && !covered.hash().equals(leaf.head())) {
      note(Kind.CHAIN_REBUILT, soundUpTo + 1);
    } else if (covered != null) {
      times(leaf.seq(), covered.at(), sealedAt);
      soundUpTo = Math.max(soundUpTo, leaf.seq());
    }
  }

  /** Notes what was found elsewhere; the first of a kind counts. */
  public void note(Kind kind, long number) {
    if (found.add(kind)) {
      faults.add(new Fault(kind, number));
    }
  }

  /** How many entries there are. */
  public long entries() {
    return seen.size();
  }

  /** The last entry that a checkpoint covers. */
  public long soundUpTo() {
    return soundUpTo;
  }

  /** What was found. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void times(long seq, Instant covered, Instant sealedAt) {
    if (covered.isAfter(sealedAt)) {
      note(Kind.ENTRY_POST_DATED, seq);
    }
    Seen next = seen.get(seq + 1);
    if (next != null && next.at().isBefore(sealedAt.minus(UNDER_WAY))) {
      note(Kind.ENTRY_BACK_DATED, seq + 1);
    }
  }
}
