package org.hearthwatch.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.record.adapter.Chains;
import org.hearthwatch.record.adapter.Checkpoints;
import org.hearthwatch.record.adapter.Entries;
import org.hearthwatch.record.adapter.Extracts;
import org.hearthwatch.record.adapter.RecordSettings;
import org.hearthwatch.record.adapter.Texts;
import org.hearthwatch.record.adapter.Verifier;
import org.hearthwatch.record.adapter.VerifyingKey;
import org.hearthwatch.record.adapter.Views;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Entry;

/** Reads the record for whoever may read it; that is for the caller to check. */
@ApplicationScoped
public class RecordReader {

  @Inject private Chains chains;
  @Inject private Entries entries;
  @Inject private Texts texts;
  @Inject private Checkpoints checkpoints;
  @Inject private Extracts extracts;
  @Inject private Verifier verifier;
  @Inject private RecordSettings settings;

  /** The chains among some streams, by stream. */
  public List<ChainView> chains(Collection<String> streams) {
    return chains.heads().stream()
        .filter(chain -> streams.contains(chain.stream()))
        .map(Views::of)
        .toList();
  }

  /** Some entries of a chain before a number, the latest first. */
  public List<EntryView> entries(String stream, long before, int most) {
    List<Entry> found = entries.latest(stream, before, most);
    if (found.isEmpty()) {
      return List.of();
    }
    long first = found.get(found.size() - 1).seq();
    Map<Long, Map<String, String>> words = texts.between(stream, first, found.get(0).seq());
    return found.stream().map(one -> Views.of(one, words)).toList();
  }

  /** Some checkpoints before a number, the latest first. */
  public List<CheckpointView> checkpoints(long before, int most) {
    return checkpoints.before(before, most).stream().map(Views::of).toList();
  }

  /** Up to which entry checkpoints cover a chain; 0 if none does. */
  public long sealedUpTo(String stream) {
    return checkpoints.sealedUpTo(stream);
  }

  /** Verifies a chain. */
  public Optional<Verification> verify(String stream) {
    return chain(stream).map(verifier::verify);
  }

  /** What was recorded from one moment to another, widened to the checkpoints around it. */
  public Optional<Extract> extract(String stream, Instant from, Instant until, int most) {
    return chain(stream).map(chain -> extracts.of(chain, from, until, most));
  }

  /**
   * One entry and those after it up to the checkpoint that covers it; empty before that is made.
   */
  public Optional<Extract> proof(String stream, long seq, int most) {
    return chain(stream).flatMap(chain -> extracts.proof(chain, seq, most));
  }

  /** The public keys whose signatures count here, as one PEM file. */
  public String trustedKeys() {
    return String.join("", settings.trusted().stream().map(VerifyingKey::pem).toList());
  }

  private Optional<Chain> chain(String stream) {
    return chains.heads().stream().filter(one -> one.stream().equals(stream)).findFirst();
  }
}
