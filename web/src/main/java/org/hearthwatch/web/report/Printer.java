package org.hearthwatch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearthwatch.reports.Format;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.reports.Report;
import org.hearthwatch.reports.ReportEngine;

/** The one report engine of this node; it loads its fonts when the first report is asked for. */
@ApplicationScoped
public class Printer {

  private ReportEngine engine;

  /** The report as a file. */
  public byte[] print(Report report, Lang lang, Format format) {
    return engine().render(report, lang, format);
  }

  private synchronized ReportEngine engine() {
    if (engine == null) {
      engine = new ReportEngine();
    }
    return engine;
  }
}
