package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.Sealed;
import org.hearthwatch.shared.Zones;

/**
 * Somebody a station looks after. A person without papers is registered with what is known: an
 * alias and an estimated age, which grows older from the day of the estimate.
 */
@Entity
@Table(name = "person")
public class Person {

  /** What legal name and alias are sealed as; either may stand for the other. */
  public static final String NAME = "person.name";

  /** What the identity number is sealed as. */
  public static final String IDENTITY_NUMBER = "person.identity_number";

  /** What the distinguishing marks are sealed as. */
  public static final String DISTINGUISHING = "person.distinguishing";

  @Id private UUID id;
  private String number;

  @Column(name = "legal_name")
  @Sealed(value = NAME, index = "legalNameIndex")
  private String legalName;

  @Sealed(value = NAME, index = "aliasIndex")
  private String alias;

  @Column(name = "legal_name_index")
  private String legalNameIndex;

  @Column(name = "alias_index")
  private String aliasIndex;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Column(name = "estimated_age")
  private Integer estimatedAge;

  @Column(name = "estimated_on")
  private LocalDate estimatedOn;

  @Column(name = "identity_number")
  @Sealed(value = IDENTITY_NUMBER, index = "identityNumberIndex")
  private String identityNumber;

  @Column(name = "identity_number_index")
  private String identityNumberIndex;

  @Sealed(DISTINGUISHING)
  private String distinguishing;

  @Column(name = "spo2_scale2")
  private boolean spo2Scale2;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "registered_station")
  private String registeredStation;

  @Version private int version;

  protected Person() {}

  /** Registers a person now, for a station. */
  public Person(
      UUID id, String number, Identity identity, String station, String by, Instant registeredAt) {
    this.id = id;
    this.number = number;
    this.legalName = identity.legalName();
    this.alias = identity.alias();
    this.sex = identity.sex();
    this.birthDate = identity.birthDate();
    this.estimatedAge = identity.estimatedAge();
    this.estimatedOn = identity.estimatedAge() == null ? null : Zones.day(registeredAt);
    this.identityNumber = identity.identityNumber();
    this.distinguishing = identity.distinguishing();
    this.registeredStation = station;
    this.registeredBy = by;
    this.registeredAt = registeredAt;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** The number people read out, such as {@code PS-2026-000123}. */
  public String number() {
    return number;
  }

  /**
   * The legal name, or the alias of a person whose name nobody knows; as stored, to be revealed.
   */
  public String storedName() {
    return legalName != null ? legalName : alias;
  }

  /** Whether the legal name is not known. */
  public boolean isUnidentified() {
    return legalName == null;
  }

  /** The name the person is called by beside the legal one; as stored, to be revealed. */
  public String storedAlias() {
    return alias;
  }

  /** The identity number; as stored, to be revealed. */
  public String storedIdentityNumber() {
    return identityNumber;
  }

  /** Recorded sex. */
  public Sex sex() {
    return sex;
  }

  /** The date of birth, if known. */
  public LocalDate birthDate() {
    return birthDate;
  }

  /** Marks by which the person can be recognised; as stored, to be revealed. */
  public String storedDistinguishing() {
    return distinguishing;
  }

  /** Whether a clinician set the target range of 88–92 % (scale 2 of NEWS2). */
  public boolean usesSpo2Scale2() {
    return spo2Scale2;
  }

  /** Age in whole years on a day; from an estimate when no date of birth is known. */
  public int ageOn(LocalDate day) {
    return birthDate != null
        ? Period.between(birthDate, day).getYears()
        : estimatedAge + Period.between(estimatedOn, day).getYears();
  }

  /** Whether the age rests on an estimate. */
  public boolean isAgeEstimated() {
    return birthDate == null;
  }

  /** The station that registered the person. */
  public String registeredStation() {
    return registeredStation;
  }
}
