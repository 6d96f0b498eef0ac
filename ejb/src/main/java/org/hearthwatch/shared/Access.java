package org.hearthwatch.shared;

/**
 * Tells the database for whom the current transaction acts. Without that it shows nothing. For
 * calls of signed-in users it happens by itself; only work on somebody's behalf says it here.
 */
public interface Access {

  /** Acts as an account, with its scope, until the transaction ends. */
  void actFor(String username);
}
