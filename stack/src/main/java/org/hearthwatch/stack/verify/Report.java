package org.hearthwatch.stack.verify;

import java.util.List;

/** Says in words what was verified. */
final class Report {
  private Report() {}

  static String head(Export export) {
    return "The record of %s, %s".formatted(export.stream(), export.origin());
  }

  static String checked(Export export, Verdict verdict) {
    List<Entry> entries = export.entries();
    if (entries.isEmpty()) {
      return "It holds no entries; %d checkpoints.".formatted(export.seals().size());
    }
    StringBuilder text = new StringBuilder();
    long last = entries.get(entries.size() - 1).seq();
    text.append(
        "Entries %d to %d, %d checkpoints; sealed up to entry %d"
            .formatted(entries.get(0).seq(), last, export.seals().size(), verdict.sealedUpTo()));
    if (export.toTheHead() && last > verdict.sealedUpTo()) {
      text.append(", the %d after it not yet".formatted(last - verdict.sealedUpTo()));
    }
    text.append(export.toTheHead() ? "." : "; the chain may go on after it.");
    if (verdict.compared() > 0) {
      text.append(" Compared with %d checkpoints kept elsewhere.".formatted(verdict.compared()));
    }
    if (export.proves() != null) {
      entries.stream()
          .filter(one -> one.seq() == export.proves())
          .forEach(one -> text.append("%nEntry %d: %s".formatted(one.seq(), one.words())));
    }
    return text.toString();
  }
}
