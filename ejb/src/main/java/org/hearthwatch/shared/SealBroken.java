package org.hearthwatch.shared;

/** A sealed text does not open: wrong key, changed in the database, or moved to another row. */
public class SealBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which text, never what it holds. */
  public SealBroken(String what, Throwable cause) {
    super(what, cause);
  }
}
