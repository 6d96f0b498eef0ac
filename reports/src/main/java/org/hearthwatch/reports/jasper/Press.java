package org.hearthwatch.reports.jasper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.repo.RepositoryService;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.reports.Report;
import org.hearthwatch.reports.ReportException;

/** Fills templates and writes files, always under this jar's own class loader. */
public final class Press {

  private final Templates templates = new Templates();
  private final SimpleJasperReportsContext context;
  private final Fonts fonts;

  /** Loads the fonts. */
  public Press() {
    this.context = underOwnLoader(Press::newContext);
    this.fonts = underOwnLoader(() -> Fonts.register(context));
  }

  private static SimpleJasperReportsContext newContext() {
    SimpleJasperReportsContext context =
        new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    context.setExtensions(RepositoryService.class, List.of(new OwnResources()));
    // The PDF writer would break lines anew, by other rules, and drop a line too many silently.
    context.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
    context.setProperty("net.sf.jasperreports.export.pdf.use.saved.line.breaks", "true");
    return context;
  }

  /** The report as PDF. */
  public byte[] pdf(Report report, Lang lang) {
    Report printable = new Printable(fonts::printable).of(report);
    return underOwnLoader(
        () -> {
          try {
            Sheet sheet = Sheet.of(printable, lang);
            String title = sheet.head().title() + " · " + sheet.head().subject();
            return new PdfFile(context)
                .write(fill(sheet, lang), title, printable.provenance(), lang);
          } catch (JRException e) {
            throw new ReportException("The report could not be made", e);
          }
        });
  }

  private JasperPrint fill(Sheet sheet, Lang lang) throws JRException {
    Map<String, Object> parameters = new HashMap<>(sheet.parameters());
    parameters.put("PARTS", templates);
    parameters.put(JRParameter.REPORT_LOCALE, lang.locale());
    return JasperFillManager.getInstance(context)
        .fill(templates.get(sheet.template()), parameters, Rows.of(List.of(sheet)));
  }

  /** The engine finds classes by the thread's loader, which in a server is the caller's. */
  private static <T> T underOwnLoader(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader callers = thread.getContextClassLoader();
    thread.setContextClassLoader(Press.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(callers);
    }
  }
}
