package org.hearthwatch.stack.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The obligations in force, as the catalogue in the database states them. */
final class Obligations {
  /** One rule: its open version, who answers for it, and how long it allows. */
  record Rule(String versionId, String role, String within, String withinByGrade) {
    /** The end of the time allowed from {@code moment}, by grade where the rule has grades. */
    Instant due(Instant moment, Character grade) {
      String time = grade == null ? within : byGrade(grade);
      return Days.plus(moment, time);
    }

    /** The catalogue writes ranges: {@code J-L PT24H; G-I P7D; …}. */
    private String byGrade(char grade) {
      for (String part : withinByGrade.split("; ")) {
        if (grade >= part.charAt(0) && grade <= part.charAt(2)) {
          return part.substring(4);
        }
      }
      throw new IllegalStateException("The catalogue has no deadline for grade " + grade);
    }
  }

  private final Map<String, Rule> rules = new HashMap<>();

  static Obligations of(Connection connection) throws SQLException {
    String query =
        "select obligation_code, id, accountable_role, within, within_by_grade"
            + " from obligation_version where valid_until is null";
    Obligations found = new Obligations();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        Rule rule =
            new Rule(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        found.rules.put(row.getString(1), rule);
      }
    }
    return found;
  }

  Rule rule(String code) {
    Rule rule = rules.get(code);
    if (rule == null) {
      throw new IllegalStateException("The catalogue has no obligation " + code);
    }
    return rule;
  }
}
