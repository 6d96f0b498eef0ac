package org.hearthwatch.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules each template keeps so that no text is lost on paper. */
class TemplatesTest {

  /** Noto Sans SC and Noto Serif SC need this much height for one line. */
  private static final double LINE_HEIGHT = 1.45;

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/jrxml"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jrxml"))
          .map(name -> name.replace(".jrxml", ""))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_text_field_is_high_enough_for_its_font(String name) {
    for (JRTextField field : fields(name)) {
      int room =
          field.getHeight()
              - field.getLineBox().getTopPadding()
              - field.getLineBox().getBottomPadding();
      assertThat((double) room)
          .as(name + ": " + field.getExpression().getText())
          .isGreaterThanOrEqualTo(LINE_HEIGHT * field.getFontSize());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_text_field_with_data_grows_or_shrinks_to_fit(String name) {
    for (JRTextField field : fields(name)) {
      String expression = field.getExpression().getText();
      boolean ownWords = expression.matches("\\$P\\{W}\\.text\\(\"[\\w.]+\"\\)|.*MASTER_.*");
      assertThat(ownWords || field.getTextAdjust() != TextAdjustEnum.CUT_TEXT)
          .as(name + ": " + expression)
          .isTrue();
    }
  }

  private static List<JRTextField> fields(String name) {
    JasperReport template = new Templates().get(name);
    List<JRTextField> fields = new ArrayList<>();
    for (JRBand band : template.getAllBands()) {
      collect(band, fields);
    }
    return fields;
  }

  private static void collect(JRElementGroup group, List<JRTextField> fields) {
    for (JRElement element : group.getElements()) {
      if (element instanceof JRTextField field) {
        fields.add(field);
      } else if (element instanceof JRElementGroup inner) {
        collect(inner, fields);
      }
    }
  }
}
