package org.hearthwatch.contact;

import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.rectification.HazardClass;

/**
 * Something that a contact brought to light and that cannot stay as it is: an incident when it has
 * a kind, else a finding with class and grade.
 *
 * @param hazardClass what the finding is about
 * @param grade scope and severity of the finding, A–L
 * @param description in the contact person's words
 */
public record Concern(
    IncidentKind incidentKind, HazardClass hazardClass, Character grade, String description) {

  /** Whether it is to be reported as an incident. */
  public boolean isIncident() {
    return incidentKind != null;
  }
}
