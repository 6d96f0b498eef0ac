package org.hearthwatch.oversight;

/**
 * In which order.
 *
 * @param descending turns it round
 */
public record CoverageOrder(By by, boolean descending) {

  /** By what. */
  public enum By {
    /** People with holes first, among them whom nobody has seen for longest. */
    UNSEEN,
    /** Most holes first. */
    HOLES,
    NAME,
    FACILITY
  }

  /** Where help is needed first. */
  public static final CoverageOrder USUAL = new CoverageOrder(By.UNSEEN, false);
}
