package org.hearthwatch.web.page.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.LedgerLine;
import org.hearthwatch.rectification.LedgerLine.Age;

/** What of the ledger is not closed, by class and age. */
@Named("ledgerOverview")
@RequestScoped
public class LedgerOverview {

  @Inject private FindFindings findings;
  private List<LedgerLine> lines;

  /** One line for each class that has any. */
  public List<LedgerLine> getLines() {
    if (lines == null) {
      lines = findings.overview();
    }
    return lines;
  }

  /** The ages by which it counts, and to which the ledger can be cut. */
  public List<Age> getAges() {
    return List.of(Age.values());
  }
}
