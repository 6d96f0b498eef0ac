package org.hearthwatch.reports.jasper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRSaver;

/**
 * Compiles every template in the build. The build runs this class by itself, right after compiling:
 * a broken template fails the build and not the first reader, and the server needs neither a
 * compiler nor an XML parser for it.
 */
public final class CompileTemplates {

  private static final String STYLES_REFERENCE = "<template>\"styles.jrtx\"</template>";

  private CompileTemplates() {}

  /**
   * Compiles all {@code *.jrxml} of the first folder into the second one.
   *
   * @throws IllegalStateException when a template is wrong
   */
  public static void main(String[] folders) throws IOException {
    Path source = Path.of(folders[0]);
    Path target = Files.createDirectories(Path.of(folders[1]));
    String styles = stylesOf(Files.readString(source.resolve("styles.jrtx")));
    try (DirectoryStream<Path> templates = Files.newDirectoryStream(source, "*.jrxml")) {
      for (Path template : templates) {
        compile(template, styles, target);
      }
    }
  }

  /**
   * The shared styles are written into each template: a report editor follows the reference, the
   * running server has one file less to find.
   */
  private static void compile(Path template, String styles, Path target) throws IOException {
    String design = Files.readString(template).replace(STYLES_REFERENCE, styles);
    String name = template.getFileName().toString().replace(".jrxml", ".jasper");
    try {
      JasperReport report =
          JasperCompileManager.compileReport(
              new ByteArrayInputStream(design.getBytes(StandardCharsets.UTF_8)));
      JRSaver.saveObject(report, target.resolve(name).toFile());
    } catch (JRException e) {
      throw new IllegalStateException(template + ": " + e.getMessage(), e);
    }
  }

  private static String stylesOf(String template) {
    String start = "<jasperTemplate>";
    return template.substring(
        template.indexOf(start) + start.length(), template.indexOf("</jasperTemplate>"));
  }
}
