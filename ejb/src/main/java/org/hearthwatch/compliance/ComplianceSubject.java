package org.hearthwatch.compliance;

/**
 * What a compliance figure can be asked for; the names are the path segments of the REST interface.
 */
public enum ComplianceSubject {
  PLACEMENTS,
  FACILITIES,
  STATIONS,
  DIVISIONS,
  OBLIGATIONS
}
