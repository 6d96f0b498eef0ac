package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/**
 * The span in which one person is in one facility for one station. It begins with an agreement that
 * is in force and ends once; a person has at most one that has not ended.
 */
@Entity
@Table(name = "placement")
public class Placement {

  @Id private UUID id;
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_code")
  private Station station;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "facility_code")
  private Facility facility;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agreement_id")
  private PlacementAgreement agreement;

  private String room;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "end_reason")
  private String endReason;

  @Version private int version;

  protected Placement() {}

  /**
   * Places the person; rejects with {@code AGREEMENT_NOT_IN_FORCE} when no agreement carries it.
   */
  public Placement(
      UUID id,
      String number,
      Person person,
      Station station,
      Facility facility,
      PlacementAgreement agreement,
      Instant startsAt) {
    if (!agreement.allows(station.code(), facility.code(), Zones.day(startsAt))) {
      throw Rejection.of("AGREEMENT_NOT_IN_FORCE");
    }
    this.id = id;
    this.number = number;
    this.person = person;
    this.station = station;
    this.facility = facility;
    this.agreement = agreement;
    this.startsAt = startsAt;
  }

  /** Says which room the person lives in. */
  public void moveToRoom(String newRoom) {
    room = newRoom;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** The number people read out, such as {@code PL-2026-000123}. */
  public String number() {
    return number;
  }

  /** Who is placed. */
  public Person person() {
    return person;
  }

  /** Who placed them. */
  public Station station() {
    return station;
  }

  /** Who cares for them. */
  public Facility facility() {
    return facility;
  }

  /** The agreement that carries it. */
  public PlacementAgreement agreement() {
    return agreement;
  }

  /** The room, if told. */
  public String room() {
    return room;
  }

  /** When it began. */
  public Instant startsAt() {
    return startsAt;
  }

  /** When it ended; null while it lasts. */
  public Instant endsAt() {
    return endsAt;
  }

  /** The units by which its visibility is decided. */
  public Scope.Lines lines() {
    return new Scope.Lines(
        station.code(), station.division().code(), facility.code(), facility.division().code());
  }

  /** What other capabilities hold of it. */
  public PlacementRef ref() {
    return new PlacementRef(
        id, person.id(), station.code(), facility.code(), startsAt, endsAt, lines());
  }
}
