package org.hearthwatch.web.page.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid on the page says the same as the letters in the ledger. */
class GradesTest {

  private final Grades grades = new Grades();

  @ParameterizedTest
  @CsvSource({"A,1,1", "C,1,3", "D,2,1", "F,2,3", "G,3,1", "H,3,2", "J,4,1", "L,4,3"})
  void aLetterIsSeverityAndScope(String grade, int severity, int scope) {
    assertThat(grades.severity(grade)).isEqualTo(severity);
    assertThat(grades.scope(grade)).isEqualTo(scope);
  }

  @Test
  void everyLetterStandsOnceWhereItBelongs() {
    List<List<String>> rows = grades.getRows();
    assertThat(rows.stream().flatMap(List::stream))
        .containsExactlyInAnyOrder("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String grade = rows.get(row).get(column);
        assertThat(grades.severity(grade)).as(grade).isEqualTo(grades.severityOfRow(row));
        assertThat(grades.scope(grade)).as(grade).isEqualTo(column + 1);
      }
    }
  }

  @Test
  void immediateDangerLooksLikeAnEmergency() {
    assertThat(grades.look("J")).isEqualTo("EMERGENCY");
    assertThat(grades.look("I")).isEqualTo("URGENT");
    assertThat(grades.look("A")).isEqualTo("OPEN");
  }
}
