package org.hearthwatch.inspection;

/** How a version of a checklist stands; it follows from when it and later ones were published. */
public enum TemplateState {
  /** Still changing; nobody inspects with it. */
  DRAFT,
  /** The version with which inspections are scheduled. */
  PUBLISHED,
  /** A later version was published; inspections scheduled with this one keep it. */
  SUPERSEDED
}
