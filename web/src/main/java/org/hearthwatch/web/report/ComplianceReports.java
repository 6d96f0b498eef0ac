package org.hearthwatch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.Cut;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.OpenFigure;
import org.hearthwatch.compliance.Outcome;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.registry.Named;
import org.hearthwatch.reports.Bilingual;
import org.hearthwatch.reports.ComplianceReport;
import org.hearthwatch.reports.Counts;
import org.hearthwatch.reports.ObligationRow;
import org.hearthwatch.reports.Provenance;
import org.hearthwatch.reports.SourceStatus;

/** The compliance report: the figure, its rules, and every duty that was not done in time. */
@ApplicationScoped
public class ComplianceReports {

  private static final Set<Outcome> NOT_IN_TIME =
      EnumSet.of(Outcome.MISSED, Outcome.LATE, Outcome.WAIVED);

  /** More than this nobody reads on paper; the document says how many there are in all. */
  private static final int MOST = 2_000;

  @Inject private AssessCompliance compliance;
  @Inject private OpenFigure figure;
  @Inject private Origins origins;

  /**
   * The rows of the report.
   *
   * @param reason why it is made; null when nobody said
   */
  public ComplianceReport of(AssessCompliance.Question question, String reason) {
    ComplianceView view = compliance.of(question);
    // The same moment for the figure and its duties, or a duty could fall due in between.
    AssessCompliance.Question same =
        new AssessCompliance.Question(
            view.kind(),
            question.id(),
            view.from(),
            view.to(),
            view.asOf(),
            view.knownAt(),
            question.obligation());
    List<DutyView> duties = figure.duties(same, NOT_IN_TIME, Cut.page(1, MOST, false));
    return report(view, duties, origins.now("CR", view.subject().code(), reason));
  }

  static ComplianceReport report(ComplianceView view, List<DutyView> duties, Provenance origin) {
    return new ComplianceReport(
        subject(view.kind(), view.subject()),
        view.from(),
        view.to(),
        view.asOf(),
        view.knownAt(),
        view.score() == null ? null : view.score().doubleValue(),
        counts(view.tally()),
        view.obligations().stream().map(ComplianceReports::row).toList(),
        duties.stream().map(DutyRows::missed).toList(),
        NOT_IN_TIME.stream().mapToInt(view.tally()::of).sum() - duties.size(),
        origin);
  }

  private static ComplianceReport.Subject subject(ComplianceSubject kind, Named name) {
    ComplianceReport.SubjectKind printed =
        switch (kind) {
          case PLACEMENTS -> ComplianceReport.SubjectKind.PLACEMENT;
          case FACILITIES -> ComplianceReport.SubjectKind.FACILITY;
          case STATIONS -> ComplianceReport.SubjectKind.STATION;
          case DIVISIONS -> ComplianceReport.SubjectKind.DIVISION;
          case OBLIGATIONS -> ComplianceReport.SubjectKind.OBLIGATION;
        };
    return new ComplianceReport.Subject(printed, name.code(), new Bilingual(name.zh(), name.en()));
  }

  private static ObligationRow row(ObligationCompliance rule) {
    Tally tally = rule.tally();
    return new ObligationRow(
        rule.code(),
        new Bilingual(rule.titleZh(), rule.titleEn()),
        rule.source(),
        SourceStatus.valueOf(rule.sourceStatus()),
        rule.weight().doubleValue(),
        counts(tally),
        tally.score() == null ? null : tally.score().doubleValue());
  }

  private static Counts counts(Tally tally) {
    return new Counts(tally.due(), tally.inTime(), tally.late(), tally.missed(), tally.waived());
  }
}
