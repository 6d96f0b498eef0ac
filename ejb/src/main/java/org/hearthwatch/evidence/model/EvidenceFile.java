package org.hearthwatch.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.evidence.FileKind;
import org.hearthwatch.evidence.FileOwner;
import org.hearthwatch.evidence.FileSubject;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Sealed;

/** What is known of a file; its content lies in a row of its own. It never changes. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {

  /** What the key of its content is sealed as. */
  public static final String KEY = "evidence_file.content_key";

  private static final String NAME = "evidence_file.name";

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private FileSubject subject;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "placement_id")
  private UUID placementId;

  @Column(name = "facility_code")
  private String facilityCode;

  @Sealed(NAME)
  private String name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private int bytes;
  private String sha256;

  @Column(name = "captured_at")
  private Instant capturedAt;

  private Double latitude;
  private Double longitude;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "content_key")
  @Sealed(KEY)
  private String contentKey;

  protected EvidenceFile() {}

  /** Takes a file that was checked. */
  public EvidenceFile(
      UUID id,
      FileOwner owner,
      NewFile file,
      FileKind kind,
      String sha256,
      String recordedBy,
      Instant recordedAt,
      String contentKey) {
    this.id = id;
    this.subject = owner.subject();
    this.subjectId = owner.id();
    this.placementId = owner.placementId();
    this.facilityCode = owner.facilityCode();
    this.name = file.name();
    this.kind = kind;
    this.bytes = file.content().length;
    this.sha256 = sha256;
    this.capturedAt = file.capturedAt();
    this.latitude = file.latitude();
    this.longitude = file.longitude();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
    this.contentKey = contentKey;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** The key of its content, sealed once it is stored. */
  public String contentKey() {
    return contentKey;
  }

  /** What it belongs to; the stream is not kept. */
  public FileOwner owner() {
    return new FileOwner(subject, subjectId, placementId, facilityCode, null);
  }

  /** What the record keeps: enough to prove the content, nothing that names anybody. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("of", subject);
    facts.put("subject", subjectId);
    facts.put("kind", kind);
    facts.put("bytes", bytes);
    facts.put("sha256", sha256);
    facts.put("capturedAt", capturedAt);
    facts.put("latitude", latitude);
    facts.put("longitude", longitude);
    return facts;
  }

  /** The file with the name of its sender. */
  public FileView view(Named recorder, Reveal.Reader reader) {
    return new FileView(
        id,
        subject,
        subjectId,
        reader.text(NAME, id, name),
        kind,
        bytes,
        sha256,
        capturedAt,
        latitude,
        longitude,
        recordedAt,
        recordedBy,
        recorder.zh(),
        recorder.en());
  }
}
