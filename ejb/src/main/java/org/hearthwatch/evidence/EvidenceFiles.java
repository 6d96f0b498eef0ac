package org.hearthwatch.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.evidence.adapter.ContentKinds;
import org.hearthwatch.evidence.adapter.FileStore;
import org.hearthwatch.evidence.model.EvidenceFile;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;

/**
 * Keeps files beside what a capability recorded, in its own transaction. Its use case has checked
 * role and scope.
 */
@ApplicationScoped
public class EvidenceFiles {

  /** How many files one visit, finding or correction may have. */
  public static final int MOST_FILES = 20;

  @Inject private FileStore store;
  @Inject private ContentKinds kinds;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Keeps a file; its hash goes on the record. Rejects what is too large ({@code FILE_TOO_LARGE}),
   * empty, or of a kind that is not allowed whatever it is called ({@code FILE_KIND}). The same
   * content again is the file that is there already.
   */
  public FileView attach(FileOwner owner, NewFile file, Caller by) {
    Instant now = clock.instant();
    FileKind kind = checked(file, now);
    String hash = file.sha256();
    return store.same(owner, hash).orElseGet(() -> keep(owner, file, kind, hash, by, now));
  }

  /** The files of one visit, finding or correction, in the order they came. */
  public List<FileView> of(FileSubject subject, UUID id) {
    return store.of(subject, id);
  }

  private FileKind checked(NewFile file, Instant now) {
    Faults faults = new Faults();
    file.check(faults, now);
    FileKind kind = faults.none() ? kinds.of(file.content()).orElse(null) : null;
    faults.check(!faults.none() || kind != null, "file", "FILE_KIND");
    faults.throwIfAny();
    return kind;
  }

  private FileView keep(
      FileOwner owner, NewFile file, FileKind kind, String hash, Caller by, Instant now) {
    if (store.of(owner.subject(), owner.id()).size() >= MOST_FILES) {
      throw Rejection.of("TOO_MANY_FILES", MOST_FILES);
    }
    EvidenceFile kept =
        new EvidenceFile(Ids.next(), owner, file, kind, hash, by.username(), now, store.newKey());
    store.add(kept, file.content());
    records.append(owner.stream(), "FILE_ATTACHED", "FILE", kept.id().toString(), kept.facts());
    return store.byId(kept.id()).orElseThrow(Rejection::notFound);
  }
}
