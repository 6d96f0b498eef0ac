package org.hearthwatch.web.page.people;

import java.io.Serializable;
import org.hearthwatch.registry.Sex;

/** What is typed on the form for a new person, as it was typed. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean unidentified;
  private String legalName;
  private String alias;
  private Sex sex;
  private String birthDate;
  private String estimatedAge;
  private String identityNumber;
  private String distinguishing;
  private boolean evenIfKnown;
  private String agreementId;
  private String room;
  private String contactPerson;

  /** The name the person will be shown under. */
  public String shownName() {
    return unidentified ? alias : legalName;
  }

  public boolean isUnidentified() {
    return unidentified;
  }

  public void setUnidentified(boolean unidentified) {
    this.unidentified = unidentified;
  }

  public String getLegalName() {
    return legalName;
  }

  public void setLegalName(String legalName) {
    this.legalName = legalName;
  }

  public String getAlias() {
    return alias;
  }

  public void setAlias(String alias) {
    this.alias = alias;
  }

  public Sex getSex() {
    return sex;
  }

  public void setSex(Sex sex) {
    this.sex = sex;
  }

  public String getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(String birthDate) {
    this.birthDate = birthDate;
  }

  public String getEstimatedAge() {
    return estimatedAge;
  }

  public void setEstimatedAge(String estimatedAge) {
    this.estimatedAge = estimatedAge;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  /** Whether to register although somebody has the same identity number. */
  public boolean isEvenIfKnown() {
    return evenIfKnown;
  }

  public void setEvenIfKnown(boolean evenIfKnown) {
    this.evenIfKnown = evenIfKnown;
  }

  public String getDistinguishing() {
    return distinguishing;
  }

  public void setDistinguishing(String distinguishing) {
    this.distinguishing = distinguishing;
  }

  public String getAgreementId() {
    return agreementId;
  }

  public void setAgreementId(String agreementId) {
    this.agreementId = agreementId;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getContactPerson() {
    return contactPerson;
  }

  public void setContactPerson(String contactPerson) {
    this.contactPerson = contactPerson;
  }
}
