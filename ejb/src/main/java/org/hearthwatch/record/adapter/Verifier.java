package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.record.Fault.Kind;
import org.hearthwatch.record.Verification;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.ChainCheck;
import org.hearthwatch.record.model.Checkpoint;
import org.hearthwatch.record.model.HashFunction;
import org.hearthwatch.record.model.Leaf;
import org.hearthwatch.record.model.MerkleTree;
import org.hearthwatch.record.model.Sealed;

/**
 * Verifies a chain in the database: every entry, every checkpoint, and the files that were
 * published. What it cannot find out is what a thief of the signing key wrote; for that the
 * published checkpoints have to be kept elsewhere, and an export verified against them.
 */
@ApplicationScoped
public class Verifier {

  @Inject private Entries entries;
  @Inject private Texts texts;
  @Inject private Checkpoints checkpoints;
  @Inject private CheckpointFiles files;
  @Inject private RecordSettings settings;

  /** Verifies one chain. */
  public Verification verify(Chain chain) {
    ChainCheck check = new ChainCheck(Hashes::named);
    entries.walk(chain.stream(), check::entry);
    check.head(chain);
    texts.changed(chain.stream()).forEach(seq -> check.note(Kind.WORDS_CHANGED, seq));
    List<Sealed> sealed = checkpoints.between(1, Long.MAX_VALUE);
    seals(sealed, check);
    heads(chain.stream(), sealed, check);
    int published = published(sealed, check);
    return new Verification(
        chain.stream(),
        check.entries(),
        check.soundUpTo(),
        sealed.size(),
        published,
        check.faults());
  }

  /** Each checkpoint is what was signed, and follows the one before. */
  private void seals(List<Sealed> sealed, ChainCheck check) {
    List<VerifyingKey> trusted = settings.trusted();
    String before = Chain.GENESIS;
    long number = 0;
    for (Sealed one : sealed) {
      if (one.number() != number + 1) {
        check.note(Kind.CHECKPOINT_MISSING, number + 1);
      } else if (!one.content().previous().equals(before)) {
        check.note(Kind.CHECKPOINT_UNLINKED, one.number());
      }
      if (!Hashes.named(one.content().hashAlgorithm()).hex(one.body()).equals(one.hash())) {
        check.note(Kind.CHECKPOINT_CHANGED, one.number());
      }
      if (trusted.stream().noneMatch(key -> key.signed(one.body(), one.signature()))) {
        check.note(Kind.CHECKPOINT_UNSIGNED, one.number());
      }
      number = one.number();
      before = one.hash();
    }
  }

  /**
   * The chain's heads are those that were sealed. Each is compared with the chain; the root over
   * all chains is computed anew for the first checkpoint of each day and the last one, since a
   * later head binds all that was before it.
   */
  private void heads(String stream, List<Sealed> sealed, ChainCheck check) {
    Map<Long, Leaf> heads = checkpoints.sealedHeads(stream);
    Map<Long, Checkpoint> known = new TreeMap<>();
    sealed.forEach(one -> known.put(one.number(), one.content()));
    heads.forEach(
        (number, leaf) -> {
          if (known.containsKey(number)) {
            check.sealed(leaf, known.get(number).sealedAt());
          }
        });
    sealed.stream()
        .filter(
            one -> one.content().period() == Checkpoint.Period.DAY || one.number() == sealed.size())
        .filter(one -> !rootIsRight(one.content()))
        .forEach(one -> check.note(Kind.CHECKPOINT_HEADS_CHANGED, one.number()));
  }

  private boolean rootIsRight(Checkpoint checkpoint) {
    HashFunction hash = Hashes.named(checkpoint.hashAlgorithm());
    List<Leaf> leaves = checkpoints.leaves(checkpoint.number());
    byte[] root = new MerkleTree(leaves.stream().map(Leaf::bytes), hash).root();
    return leaves.size() == checkpoint.chains()
        && HexFormat.of().formatHex(root).equals(checkpoint.root());
  }

  private int published(List<Sealed> sealed, ChainCheck check) {
    Map<Long, String> stored = new TreeMap<>();
    sealed.forEach(one -> stored.put(one.number(), one.document()));
    Map<Long, String> published = files.all();
    published.forEach(
        (number, document) -> {
          if (!stored.containsKey(number)) {
            check.note(Kind.PUBLISHED_MISSING, number);
          } else if (!document.equals(stored.get(number))) {
            check.note(Kind.PUBLISHED_DIFFERS, number);
          }
        });
    return published.size();
  }
}
