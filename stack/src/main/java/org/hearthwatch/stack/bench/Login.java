package org.hearthwatch.stack.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.hearthwatch.stack.Stack;

/** Opens connections to the database of a stack: as the application, or with every right. */
@FunctionalInterface
public interface Login {

  /** A new connection. */
  Connection of(Stack stack) throws SQLException;
}
