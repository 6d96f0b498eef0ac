package org.hearthwatch.web.page.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/**
 * The grid of scope and severity: four rows of severity, the worst on top, three columns of scope.
 * A grade is a letter from A, the mildest, to L.
 */
@Named("grades")
@ApplicationScoped
public class Grades {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("J", "K", "L"),
          List.of("G", "H", "I"),
          List.of("D", "E", "F"),
          List.of("A", "B", "C"));

  /** The grid, row by row, the worst first. */
  public List<List<String>> getRows() {
    return ROWS;
  }

  /** Severity of a row of the grid, 4 for the first to 1 for the last. */
  public int severityOfRow(int index) {
    return ROWS.size() - index;
  }

  /** Severity of a grade, 1 to 4. */
  public int severity(String grade) {
    return 1 + (grade.charAt(0) - 'A') / 3;
  }

  /** Scope of a grade, 1 isolated to 3 widespread. */
  public int scope(String grade) {
    return 1 + (grade.charAt(0) - 'A') % 3;
  }

  /** How a grade looks: from J immediate danger, from G actual harm. */
  public String look(String grade) {
    return switch (severity(grade)) {
      case 4 -> "EMERGENCY";
      case 3 -> "URGENT";
      case 2 -> "DUE_SOON";
      default -> "OPEN";
    };
  }
}
