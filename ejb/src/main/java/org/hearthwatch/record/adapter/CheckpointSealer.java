package org.hearthwatch.record.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hearthwatch.record.CheckpointSealed;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Checkpoint;
import org.hearthwatch.record.model.HashFunction;
import org.hearthwatch.record.model.Leaf;
import org.hearthwatch.record.model.MerkleTree;
import org.hearthwatch.record.model.Sealed;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.shared.Zones;

/**
 * Seals the heads of all chains into one signed checkpoint an hour. Of several nodes one does; an
 * hour that was missed is not made up for, the next checkpoint covers it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@WorksAs(Work.SEALER)
public class CheckpointSealer {

  private static final Logger LOG = Logger.getLogger(CheckpointSealer.class.getName());

  @Inject private Chains chains;
  @Inject private Checkpoints checkpoints;
  @Inject private RecordSettings settings;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Seals the current hour unless that was done; answers the number of the new checkpoint. */
  public Optional<Long> seal() {
    Optional<SigningKey> key = settings.signingKey();
    Instant slot = clock.instant().truncatedTo(ChronoUnit.HOURS);
    if (key.isEmpty() || !checkpoints.claim(slot)) {
      return Optional.empty();
    }
    List<Chain> heads = chains.heads();
    return heads.isEmpty() ? Optional.empty() : Optional.of(seal(heads, slot, key.get()));
  }

  private long seal(List<Chain> heads, Instant slot, SigningKey key) {
    HashFunction hash = settings.hash();
    Optional<Sealed> before = checkpoints.latest();
    Checkpoint next = next(heads, before, hash, key.publicHalf());
    Sealed sealed = Sealed.of(next, hash, key.sign(next.body()));
    checkpoints.note(key.publicHalf(), next.sealedAt());
    checkpoints.add(sealed, slot, next.sealedAt(), moved(heads, next.number() - 1));
    outbox.emit(new CheckpointSealed(sealed.number(), sealed.document()));
    return sealed.number();
  }

  private Checkpoint next(
      List<Chain> heads, Optional<Sealed> before, HashFunction hash, VerifyingKey key) {
    Stream<byte[]> leaves = heads.stream().map(Checkpoints::leaf).map(Leaf::bytes);
    Instant now = notBeforeWhatItCovers(heads);
    boolean first = !checkpoints.anySince(Zones.startOfDay(Zones.day(now)));
    return new Checkpoint(
        before.map(Sealed::number).orElse(0L) + 1,
        now,
        first ? Checkpoint.Period.DAY : Checkpoint.Period.HOUR,
        heads.size(),
        HexFormat.of().formatHex(new MerkleTree(leaves, hash).root()),
        before.map(Sealed::hash).orElse(Chain.GENESIS),
        hash.algorithm(),
        key.algorithm(),
        key.id());
  }

  /** Another node's clock may be ahead of ours by a little. */
  private Instant notBeforeWhatItCovers(List<Chain> heads) {
    return heads.stream()
        .map(Chain::headAt)
        .reduce(clock.instant(), (one, other) -> other.isAfter(one) ? other : one);
  }

  /**
   * The heads that differ from the checkpoint before; one that went back is sealed all the same.
   */
  private List<Leaf> moved(List<Chain> heads, long before) {
    List<Leaf> known = checkpoints.leaves(before);
    Set<Leaf> same = Set.copyOf(known);
    List<Leaf> moved =
        heads.stream().map(Checkpoints::leaf).filter(leaf -> !same.contains(leaf)).toList();
    known.stream()
        .filter(old -> moved.stream().anyMatch(now -> wentBack(old, now)))
        .forEach(old -> LOG.log(Level.SEVERE, "A chain of the record lost entries: {0}", old));
    return moved;
  }

  private static boolean wentBack(Leaf old, Leaf now) {
    return old.stream().equals(now.stream()) && now.seq() <= old.seq();
  }
}
