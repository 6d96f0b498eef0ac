package org.hearthwatch.reports;

/** A report could not be made: the template, a font or the target stream failed. */
public class ReportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what failed and why. */
  public ReportException(String message, Throwable cause) {
    super(message, cause);
  }
}
