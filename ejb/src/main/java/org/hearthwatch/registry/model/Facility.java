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
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Scope;

/** A care facility outside the station, in which placed persons live under an agreement. */
@Entity
@Table(name = "facility")
public class Facility {

  @Id private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "division_code")
  private Division division;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "supervising_station_code")
  private Station supervisingStation;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private int capacity;
  private Double latitude;
  private Double longitude;

  @Column(name = "supervised_since")
  private Instant supervisedSince;

  @Version private int version;

  protected Facility() {}

  /** A new one of a prefecture; what it is like is said next. */
  public Facility(String code, Division division) {
    this.code = code;
    this.division = division;
  }

  /** It is like that from now on. */
  public void become(FacilityFacts facts, Station station) {
    supervisingStation = station;
    nameZh = facts.nameZh();
    nameEn = facts.nameEn();
    capacity = facts.capacity();
    latitude = facts.latitude();
    longitude = facts.longitude();
  }

  /** Says once from when on it is supervised. */
  public void superviseSince(Instant since) {
    supervisedSince = since;
  }

  /** What it is like. */
  public FacilityFacts facts() {
    return new FacilityFacts(
        nameZh, nameEn, capacity, supervisingStation.code(), latitude, longitude, supervisedSince);
  }

  /** Such as {@code FC-510100-001}. */
  public String code() {
    return code;
  }

  /** The prefecture it lies in. */
  public Division division() {
    return division;
  }

  /** The station that inspects it, whoever else places people there. */
  public Station supervisingStation() {
    return supervisingStation;
  }

  /** Code and both names. */
  public Named named() {
    return new Named(code, nameZh, nameEn);
  }

  /** The number of beds. */
  public int capacity() {
    return capacity;
  }

  /** Degrees north (WGS 84), if surveyed. */
  public Double latitude() {
    return latitude;
  }

  /** Degrees east (WGS 84), if surveyed. */
  public Double longitude() {
    return longitude;
  }

  /** From when on it is supervised with this system: no duty opens for an earlier time. */
  public Instant supervisedSince() {
    return supervisedSince;
  }

  /** What its own accounts may see. */
  public Scope scope() {
    return new Scope.Facility(code, division.code());
  }

  /** With the place it has. */
  public UnitView unit() {
    return new UnitView(named(), UnitKind.FACILITY, division.code(), supervisingStation.code());
  }
}
