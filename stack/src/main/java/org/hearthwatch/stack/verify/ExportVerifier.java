package org.hearthwatch.stack.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearthwatch.stack.verify.Export.Seal;
import org.hearthwatch.stack.verify.Finding.Kind;

/** Proves an export with public keys alone, or says what is wrong with it. */
final class ExportVerifier {
  /**
   * An entry after a checkpoint may say it was recorded so much before it: it was under way while
   * the heads were sealed, and no transaction of the application lasts longer.
   */
  private static final Duration UNDER_WAY = Duration.ofMinutes(5);

  private final Export export;
  private final List<TrustedKey> keys;
  private final Walk walk;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private long first;
  private long last;
  private long sealedUpTo;

  private ExportVerifier(Export export, List<TrustedKey> keys) {
    this.export = export;
    this.keys = keys;
    this.walk = new Walk(export.entries());
  }

  /** Verifies; {@code published} are checkpoints that were kept elsewhere. */
  static Verdict verify(Export export, List<TrustedKey> keys, List<Checkpoint> published) {
    return new ExportVerifier(export, keys).verdict(published);
  }

  private Verdict verdict(List<Checkpoint> published) {
    walk.finding().ifPresent(findings::add);
    span();
    seals();
    export.seals().stream().filter(seal -> seal.head() != null).forEach(this::head);
    ends();
    int compared = new Publication(export, keys, findings, doubts).compare(published);
    findings.sort(Comparator.comparingLong(one -> one.entry() == 0 ? last + 1 : one.entry()));
    return new Verdict(findings, doubts, sealedUpTo, compared);
  }

  /** An export without entries begins and ends with the first head that is given. */
  private void span() {
    if (export.entries().isEmpty()) {
      last =
          export.seals().stream()
              .filter(seal -> seal.head() != null)
              .findFirst()
              .map(seal -> seal.head().seq())
              .orElse(0L);
      first = last + 1;
    } else {
      first = export.entries().get(0).seq();
      last = export.entries().stream().mapToLong(Entry::seq).max().orElse(0);
    }
    sealedUpTo = first - 1;
  }

  /** The checkpoints follow each other and are signed. */
  private void seals() {
    Checkpoint before = null;
    for (Seal seal : export.seals()) {
      Checkpoint one = seal.checkpoint();
      if (before != null && one.number() != before.number() + 1) {
        wrong(one, "does not come after checkpoint " + before.number() + ": some were taken out");
      } else if (before != null && !one.previous().equals(before.hash())) {
        wrong(one, "does not follow the one before it");
      }
      if (!one.signedBy(keys)) {
        wrong(one, "is not signed by a key that is trusted");
      }
      before = one;
    }
  }

  /** The chain is the one that was sealed. */
  private void head(Seal seal) {
    SealedHead head = seal.head();
    Checkpoint checkpoint = seal.checkpoint();
    if (!head.isUnder(checkpoint, export.stream())) {
      wrong(checkpoint, "was not made over the head that is given for it");
    } else if (head.seq() > last) {
      cut(head, checkpoint);
    } else if (head.seq() == first - 1) {
      beginning(head, checkpoint);
    } else {
      walk.sound(head.seq()).ifPresent(entry -> sealed(entry, head, checkpoint));
    }
  }

  private void cut(SealedHead head, Checkpoint checkpoint) {
    String sentence =
        "Entry %d is missing: checkpoint %d sealed the chain up to entry %d, and it ends with %d."
            .formatted(last + 1, checkpoint.number(), head.seq(), last);
    findings.add(new Finding(Kind.CUT, last + 1, sentence));
  }

  private void beginning(SealedHead head, Checkpoint checkpoint) {
    if (!export.entries().isEmpty() && !export.entries().get(0).prev().equals(head.head())) {
      rebuilt(first, checkpoint);
    }
  }

  private void sealed(Entry entry, SealedHead head, Checkpoint checkpoint) {
    if (!entry.hash().equals(head.head())) {
      rebuilt(sealedUpTo + 1, checkpoint);
      return;
    }
    if (entry.recordedAt().isAfter(checkpoint.sealedAt())) {
      dated(
          Kind.POST_DATED,
          entry,
          "says a later time than checkpoint %d, which sealed it",
          checkpoint);
    }
    walk.sound(entry.seq() + 1)
        .filter(next -> next.recordedAt().isBefore(checkpoint.sealedAt().minus(UNDER_WAY)))
        .ifPresent(
            next ->
                dated(
                    Kind.BACK_DATED,
                    next,
                    "was back-dated: it was not there when checkpoint %d was made, and says an"
                        + " earlier time",
                    checkpoint));
    sealedUpTo = Math.max(sealedUpTo, entry.seq());
  }

  /** Both ends of the export are sealed heads, or the ends of the chain. */
  private void ends() {
    List<SealedHead> heads =
        export.seals().stream().map(Seal::head).filter(head -> head != null).toList();
    boolean begun = first <= 1 || heads.stream().anyMatch(head -> head.seq() == first - 1);
    if (!begun) {
      doubts.add("Nothing proves what stood before entry %d.".formatted(first));
    }
    if (heads.isEmpty()) {
      doubts.add("No checkpoint seals any of it.");
    } else if (!export.toTheHead() && heads.get(heads.size() - 1).seq() < last) {
      doubts.add("No checkpoint seals its end, though it does not go to the end of the chain.");
    }
  }

  private void rebuilt(long from, Checkpoint checkpoint) {
    String sentence =
        "From entry %d on at the earliest, the chain was rebuilt: it is not the one that checkpoint %d sealed at %s."
            .formatted(from, checkpoint.number(), checkpoint.sealedAt());
    findings.add(new Finding(Kind.REBUILT, from, sentence));
  }

  private void dated(Kind kind, Entry entry, String what, Checkpoint checkpoint) {
    String sentence =
        "Entry %d ".formatted(entry.seq()) + what.formatted(checkpoint.number()) + ".";
    findings.add(new Finding(kind, entry.seq(), sentence));
  }

  private void wrong(Checkpoint checkpoint, String what) {
    findings.add(
        new Finding(
            Kind.CHECKPOINT_WRONG, 0, "Checkpoint %d %s.".formatted(checkpoint.number(), what)));
  }
}
