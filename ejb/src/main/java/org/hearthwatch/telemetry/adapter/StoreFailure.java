package org.hearthwatch.telemetry.adapter;

import java.sql.SQLException;

/** What a failed batch calls for. */
enum StoreFailure {
  /** A row of the batch is in the table already: look before storing. */
  ROWS_EXIST,
  /** The data itself is at fault and will be the next time, too. */
  DATA_REFUSED,
  /** The database is away, full, or busy: keep the batch and try again. */
  TRY_AGAIN;

  private static final String UNIQUE_VIOLATION = "23505";

  /**
   * By SQLSTATE where there is one. Without one, a bug that a message sets off counts as its fault;
   * everything else is taken for trouble that passes, because what is retried is not lost.
   */
  static StoreFailure of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return of(sql.getSQLState());
      }
    }
    boolean bug =
        failure instanceof NullPointerException
            || failure instanceof IllegalArgumentException
            || failure instanceof IndexOutOfBoundsException
            || failure instanceof ArithmeticException;
    return bug ? DATA_REFUSED : TRY_AGAIN;
  }

  private static StoreFailure of(String state) {
    if (UNIQUE_VIOLATION.equals(state)) {
      return ROWS_EXIST;
    }
    return state.startsWith("22") || state.startsWith("23") ? DATA_REFUSED : TRY_AGAIN;
  }
}
