package org.hearthwatch.reports.jasper;

import java.util.List;

/**
 * What a document says about itself, ready to print.
 *
 * @param title the kind of document
 * @param subject whom or what it is about
 * @param subjectNote the subject's code and kind, printed smaller
 * @param number the document's number
 * @param footerOrigin number and state of knowledge, on every page
 * @param footerMade time and maker, on every page
 * @param facts the labelled values of the cover
 */
public record Head(
    String title,
    String subject,
    String subjectNote,
    String number,
    String footerOrigin,
    String footerMade,
    List<Facts> facts) {

  /** The line on top of every page but the first. */
  public String running() {
    return title + " · " + subject + " · " + subjectNote;
  }
}
