package org.hearthwatch.stack.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthwatch.stack.verify.Finding.Kind;

/** Goes along the entries of an export in the order they stand in, up to the first that fails. */
final class Walk {
  private static final String GENESIS = "0".repeat(64);

  private final List<Entry> entries;
  private final Map<Long, Entry> sound = new HashMap<>();
  private final Finding finding;

  Walk(List<Entry> entries) {
    this.entries = entries;
    this.finding = walk();
  }

  /** The first entry that fails, if one does. */
  Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  /** An entry that was reached and did not fail. */
  Optional<Entry> sound(long seq) {
    return Optional.ofNullable(sound.get(seq));
  }

  private Finding walk() {
    Set<Long> all = entries.stream().map(Entry::seq).collect(Collectors.toCollection(HashSet::new));
    Entry before = null;
    for (Entry entry : entries) {
      Finding wrong = order(entry, before, all);
      wrong = wrong == null ? content(entry, before) : wrong;
      if (wrong != null) {
        return wrong;
      }
      sound.put(entry.seq(), entry);
      before = entry;
    }
    return null;
  }

  private Finding order(Entry entry, Entry before, Set<Long> all) {
    long seq = entry.seq();
    long expected = before == null ? seq : before.seq() + 1;
    if (seq == expected) {
      return null;
    }
    if (sound.containsKey(seq)) {
      return found(Kind.INSERTED, seq, "stands there twice: one of the two was put in");
    }
    return all.contains(expected)
        ? found(Kind.REORDERED, expected, "does not stand in its place: entry " + seq + " does")
        : found(Kind.REMOVED, expected, "is missing, though later ones are there");
  }

  private static Finding content(Entry entry, Entry before) {
    String prev = before == null ? entry.seq() == 1 ? GENESIS : entry.prev() : before.hash();
    Instant earliest = before == null ? Instant.MIN : before.recordedAt();
    if (!entry.intact()) {
      return found(
          Kind.CHANGED,
          entry.seq(),
          "was changed: its content does not have the hash under which it was recorded");
    }
    if (!entry.prev().equals(prev)) {
      return found(
          Kind.UNLINKED,
          entry.seq(),
          "does not follow the one before it: one of the two was replaced, put in or taken out");
    }
    return entry.recordedAt().isBefore(earliest)
        ? found(
            Kind.BACK_DATED, entry.seq(), "was back-dated: it is earlier than the one before it")
        : null;
  }

  private static Finding found(Kind kind, long seq, String what) {
    return new Finding(kind, seq, "Entry %d %s.".formatted(seq, what));
  }
}
