package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.ConflictView;
import org.hearthwatch.record.Words;

/** Why an inspector does not inspect a facility: kin there, worked there, a dispute … */
@Entity
@Table(name = "inspector_conflict")
public class Conflict {

  @Id private UUID id;
  private String username;

  @Column(name = "facility_code")
  private String facilityCode;

  private String reason;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "declared_by")
  private String declaredBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected Conflict() {}

  /** Declares it; it lasts until it is ended. */
  public Conflict(
      UUID id, String username, String facilityCode, String reason, String by, Instant at) {
    this.id = id;
    this.username = username;
    this.facilityCode = facilityCode;
    this.reason = reason.strip();
    this.declaredBy = by;
    this.declaredAt = at;
  }

  /** Ends it; a second time changes nothing. */
  public void end(String by, Instant at) {
    if (endedAt == null) {
      endedAt = at;
      endedBy = by;
    }
  }

  /** The facility it is about. */
  public String facilityCode() {
    return facilityCode;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return Map.of("inspector", username, "facility", facilityCode, "reason", new Words(reason));
  }

  /** As readers see it. */
  public ConflictView view() {
    return new ConflictView(
        id, username, facilityCode, reason, declaredAt, declaredBy, endedAt, endedBy);
  }
}
