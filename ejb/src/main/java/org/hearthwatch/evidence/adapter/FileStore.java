package org.hearthwatch.evidence.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.evidence.FileContent;
import org.hearthwatch.evidence.FileOwner;
import org.hearthwatch.evidence.FileSubject;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.evidence.model.EncryptedContent;
import org.hearthwatch.evidence.model.EvidenceFile;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.SealBroken;
import org.hearthwatch.shared.Vault;

/** Stored files: what is known of each in one row, its encrypted bytes in another. */
@ApplicationScoped
public class FileStore {

  private static final Logger LOG = Logger.getLogger(FileStore.class.getName());
  private static final String CONTENT = "evidence_content.content";

  private static final String WITH_SENDER =
      """
      select f as file, a.displayZh as zh, a.displayEn as en from EvidenceFile f
      left join Account a on a.username = f.recordedBy
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Vault vault;
  @Inject private Reveal reveal;

  /** A key for one new file. */
  public String newKey() {
    return vault.contentKey();
  }

  /** Stores a new file with its content, encrypted under the key it has. */
  public void add(EvidenceFile file, byte[] content) {
    byte[] hidden = vault.hide(file.contentKey(), CONTENT, file.id(), content);
    em.persist(file);
    em.flush();
    em.persist(new EncryptedContent(file.id(), hidden));
    em.flush();
  }

  /** The file of the same owner with the same content, if there is one. */
  public Optional<FileView> same(FileOwner owner, String sha256) {
    return of(owner.subject(), owner.id()).stream()
        .filter(file -> file.sha256().equals(sha256))
        .findFirst();
  }

  /** The files of one owner, in the order they came. */
  public List<FileView> of(FileSubject subject, UUID id) {
    Reveal.Reader reader = reveal.toCaller();
    return em.createQuery(
            WITH_SENDER
                + " where f.subject = :subject and f.subjectId = :id order by f.recordedAt, f.id",
            Tuple.class)
        .setParameter("subject", subject)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> view(row, reader))
        .toList();
  }

  /** One file, whoever asks. */
  public Optional<FileView> byId(UUID id) {
    return em.createQuery(WITH_SENDER + " where f.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> view(row, reveal.toCaller()));
  }

  /** What a file belongs to, whoever asks. */
  public Optional<FileOwner> owner(UUID id) {
    return Optional.ofNullable(em.find(EvidenceFile.class, id)).map(EvidenceFile::owner);
  }

  /** A file with its content; rejects with {@code FILE_BROKEN} when that does not open. */
  public FileContent open(UUID id) {
    FileView view = byId(id).orElseThrow(Rejection::notFound);
    String key = em.find(EvidenceFile.class, id).contentKey();
    byte[] hidden = em.find(EncryptedContent.class, id).content();
    try {
      byte[] bytes =
          reveal.toCaller().content(new Reveal.Stored(id, EvidenceFile.KEY, key, CONTENT, hidden));
      return new FileContent(view, bytes);
    } catch (SealBroken broken) {
      LOG.log(Level.SEVERE, "A file of evidence does not open", broken);
      throw Rejection.of("FILE_BROKEN");
    }
  }

  private static FileView view(Tuple row, Reveal.Reader reader) {
    Named sender = new Named(null, row.get("zh", String.class), row.get("en", String.class));
    return row.get("file", EvidenceFile.class).view(sender, reader);
  }
}
