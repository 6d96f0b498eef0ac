package org.hearthwatch.web.page.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.Tally;

/** The figure as it was known then beside the same figure as it is known now. */
@Named("comparison")
@RequestScoped
public class FigureComparison {

  /**
   * One count, then and now.
   *
   * @param name key of its wording
   */
  public record Line(String name, int then, int now) {

    /** By how much it grew, with its sign. */
    public String difference() {
      return now == then ? "0" : "%+d".formatted(now - then).replace('-', '−');
    }
  }

  @Inject private OversightPage page;
  @Inject private AssessCompliance compliance;
  @Inject private Clock clock;
  private ComplianceView now;

  /** The figure as of the same moment, as known now. */
  public ComplianceView getNow() {
    if (now == null) {
      now = compliance.of(page.question().knownAt(clock.instant()));
    }
    return now;
  }

  /** Its counts. */
  public List<Line> getLines() {
    Tally then = page.getView().tally();
    Tally today = getNow().tally();
    return Stream.of(
            new Line("due", then.due(), today.due()),
            new Line("intime", then.inTime(), today.inTime()),
            new Line("backdated.short", then.backDated(), today.backDated()),
            new Line("late", then.late(), today.late()),
            new Line("missed", then.missed(), today.missed()),
            new Line("waived", then.waived(), today.waived()))
        .toList();
  }
}
