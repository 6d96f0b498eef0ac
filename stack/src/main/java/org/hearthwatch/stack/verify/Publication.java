package org.hearthwatch.stack.verify;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthwatch.stack.verify.Export.Seal;
import org.hearthwatch.stack.verify.Finding.Kind;

/**
 * Lays the checkpoints of an export beside those that were published and kept elsewhere. That finds
 * what the export alone cannot show: a record that was sealed anew, or set back to an older copy.
 */
final class Publication {
  private final Export export;
  private final List<TrustedKey> keys;
  private final List<Finding> findings;
  private final List<String> doubts;
  private final Map<Long, Checkpoint> ours;

  Publication(Export export, List<TrustedKey> keys, List<Finding> findings, List<String> doubts) {
    this.export = export;
    this.keys = keys;
    this.findings = findings;
    this.doubts = doubts;
    this.ours =
        export.seals().stream()
            .map(Seal::checkpoint)
            .collect(Collectors.toMap(Checkpoint::number, one -> one, (one, twice) -> one));
  }

  /** Answers how many could be compared. */
  int compare(List<Checkpoint> published) {
    long latest = ours.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    int compared = 0;
    for (Checkpoint kept : published) {
      if (!kept.signedBy(keys)) {
        doubts.add(
            "The checkpoint %d kept elsewhere is not signed by a key that is trusted."
                .formatted(kept.number()));
      } else if (ours.containsKey(kept.number())) {
        compared++;
        same(kept, ours.get(kept.number()));
      } else if (kept.number() > latest && export.toTheHead()) {
        compared++;
        setBack(kept, latest);
      }
    }
    if (!published.isEmpty() && compared == 0) {
      doubts.add("None of the checkpoints kept elsewhere falls into the time of this export.");
    }
    return compared;
  }

  private void same(Checkpoint kept, Checkpoint given) {
    if (!kept.sameAs(given)) {
      add(
          "Checkpoint %d is not the one that was published at %s: the record was rebuilt and sealed anew."
              .formatted(kept.number(), kept.sealedAt()));
    }
  }

  private void setBack(Checkpoint kept, long latest) {
    add(
        "Checkpoint %d was published at %s, and the export knows none after %d: the record was set back to an older copy."
            .formatted(kept.number(), kept.sealedAt(), latest));
  }

  private void add(String sentence) {
    findings.add(new Finding(Kind.NOT_AS_PUBLISHED, 0, sentence));
  }
}
