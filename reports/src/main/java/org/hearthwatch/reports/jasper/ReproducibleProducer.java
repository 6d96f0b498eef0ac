package org.hearthwatch.reports.jasper;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.UUID;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import org.hearthwatch.reports.Provenance;

/** Dates the file by its provenance and names it by it, where the library would ask the clock. */
final class ReproducibleProducer extends ClassicPdfProducer {

  private final Provenance made;

  ReproducibleProducer(PdfProducerContext context, Provenance made) {
    super(context);
    this.made = made;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
    PdfDocumentWriter writer = super.createWriter(out);
    PdfDictionary info = getPdfWriter().getInfo();
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    PdfDate madeAt = new PdfDate(GregorianCalendar.from(made.madeAt().atZone(zone)));
    info.put(PdfName.CREATIONDATE, madeAt);
    info.put(PdfName.MODDATE, madeAt);
    byte[] id = fileId();
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    return writer;
  }

  private byte[] fileId() {
    UUID id =
        UUID.nameUUIDFromBytes((made.number() + made.madeAt()).getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
