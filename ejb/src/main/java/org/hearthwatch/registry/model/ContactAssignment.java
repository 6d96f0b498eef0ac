package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The span in which one officer of the station answers for one placed person. */
@Entity
@Table(name = "contact_assignment")
public class ContactAssignment {

  @Id private UUID id;

  @Column(name = "placement_id")
  private UUID placementId;

  private String username;

  @Column(name = "assigned_from")
  private Instant assignedFrom;

  @Column(name = "assigned_until")
  private Instant assignedUntil;

  @Column(name = "assigned_by")
  private String assignedBy;

  protected ContactAssignment() {}

  /** From now on this officer answers for the placement. */
  public ContactAssignment(UUID id, UUID placementId, String username, String by, Instant from) {
    this.id = id;
    this.placementId = placementId;
    this.username = username;
    this.assignedBy = by;
    this.assignedFrom = from;
  }

  /** The next officer takes over, without a gap. */
  public void handOver(Instant at) {
    assignedUntil = at;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** For which placement. */
  public UUID placementId() {
    return placementId;
  }

  /** The contact person's user name. */
  public String username() {
    return username;
  }
}
