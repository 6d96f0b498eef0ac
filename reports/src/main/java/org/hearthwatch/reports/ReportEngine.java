package org.hearthwatch.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.hearthwatch.reports.jasper.Press;

/**
 * Prints reports. Making the engine loads the fonts and takes about a second: make one and share
 * it, it is safe for many threads. The same report in the same language and format gives the same
 * bytes every time.
 */
public final class ReportEngine {

  private final Press press = new Press();

  /**
   * Writes the report as a file. The stream is left open; nothing is written to it when the report
   * cannot be made.
   *
   * @throws ReportException when the report cannot be made or the stream refuses it
   */
  public void render(Report report, Lang lang, Format format, OutputStream out) {
    byte[] file = render(report, lang, format);
    try {
      out.write(file);
    } catch (IOException e) {
      throw new ReportException("The report could not be sent", e);
    }
  }

  /**
   * The report as a file.
   *
   * @throws ReportException when the report cannot be made
   */
  public byte[] render(Report report, Lang lang, Format format) {
    return switch (format) {
      case PDF -> press.pdf(report, lang);
    };
  }
}
