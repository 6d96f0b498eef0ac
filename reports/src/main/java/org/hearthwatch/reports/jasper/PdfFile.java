package org.hearthwatch.reports.jasper;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.reports.Provenance;

/**
 * Writes a filled report as tagged PDF/A-2a: fonts inside, text selectable, readable aloud. The
 * same rows give the same bytes, so that a file can be archived and compared by its hash.
 */
final class PdfFile {

  private final JasperReportsContext context;

  PdfFile(JasperReportsContext context) {
    this.context = context;
  }

  byte[] write(JasperPrint print, String title, Provenance made, Lang lang) throws JRException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JRPdfExporter exporter = new ReproducibleExporter(context, made);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(configuration(title, made, lang));
    exporter.exportReport();
    return SubsetNames.fixed(out.toByteArray());
  }

  private static SimplePdfExporterConfiguration configuration(
      String title, Provenance made, Lang lang) {
    SimplePdfExporterConfiguration pdf = new SimplePdfExporterConfiguration();
    pdf.setMetadataTitle(title);
    pdf.setMetadataAuthor(made.madeBy().in(lang));
    pdf.setMetadataSubject(made.number());
    pdf.setMetadataCreator("Hearthwatch");
    pdf.setDisplayMetadataTitle(true);
    pdf.setTagged(true);
    pdf.setTagLanguage(lang.tag());
    pdf.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
    pdf.setIccProfilePath(OwnResources.SRGB);
    return pdf;
  }

  private static final class ReproducibleExporter extends JRPdfExporter {

    private final Provenance made;

    ReproducibleExporter(JasperReportsContext context, Provenance made) {
      super(context);
      this.made = made;
    }

    @Override
    protected PdfProducer createPdfProducer() {
      return new ReproducibleProducer(createPdfProducerContext(), made);
    }
  }
}
