package org.hearthwatch.evidence;

/** What a file is evidence of. */
public enum FileSubject {
  /** A contact with a placed person: the station's side, never shown in the facility. */
  VISIT(false),
  /** What was found wrong. */
  FINDING(true),
  /** That it was corrected. */
  CORRECTION(true);

  private final boolean shownInHouse;

  FileSubject(boolean shownInHouse) {
    this.shownInHouse = shownInHouse;
  }

  /** Whether those who work in the facility may open it. */
  public boolean isShownInHouse() {
    return shownInHouse;
  }
}
