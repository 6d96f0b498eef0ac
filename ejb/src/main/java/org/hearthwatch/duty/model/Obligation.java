package org.hearthwatch.duty.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hearthwatch.duty.SubjectKind;

/** A rule of the catalogue as such; what it demands at a time is in its versions. */
@Entity
@Table(name = "obligation")
public class Obligation {

  @Id private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private SubjectKind subjectKind;

  protected Obligation() {}

  /** The stable code. */
  public String code() {
    return code;
  }

  /** What the rule is about. */
  public SubjectKind subjectKind() {
    return subjectKind;
  }
}
