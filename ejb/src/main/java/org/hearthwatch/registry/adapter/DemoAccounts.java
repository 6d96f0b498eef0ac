package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.StartCheck;

/**
 * The accounts of the demo province, whose passwords everybody knows, in the register. Looks as the
 * owner of the schema: nobody acts yet when the application starts.
 */
@ApplicationScoped
public class DemoAccounts implements StartCheck {

  private static final String OWNER_DATA_SOURCE = "java:jboss/datasources/HearthwatchOwnerDS";
  private static final String ACTIVE =
      "select username from account where active and username = any(?) order by username";

  @Override
  @SuppressWarnings("BanJNDI") // the name is a constant
  public List<String> faults(Map<String, String> environment) {
    try {
      List<String> found = active(InitialContext.doLookup(OWNER_DATA_SOURCE));
      return found.isEmpty()
          ? List.of()
          : List.of("The database has demo accounts: " + String.join(", ", found));
    } catch (NamingException | SQLException unreadable) {
      throw new IllegalStateException("The accounts cannot be checked", unreadable);
    }
  }

  /** The user names of the demo that can act. */
  static List<String> active(DataSource owner) throws SQLException {
    try (Connection connection = owner.getConnection();
        PreparedStatement statement = connection.prepareStatement(ACTIVE)) {
      Array names = connection.createArrayOf("text", demoNames());
      statement.setArray(1, names);
      try (ResultSet rows = statement.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }

  /** One account a role, and the second line. */
  private static Object[] demoNames() {
    return Arrays.stream(Role.values())
        .flatMap(role -> Stream.of(role.realmName(), role.realmName() + "-2"))
        .toArray();
  }
}
