package org.hearthwatch.web.rest.problem;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes what went wrong inside to the log, under a name that may be told outside. */
final class FailureLog {

  private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

  private FailureLog() {}

  /** Logs it and answers the name. */
  static String log(Throwable failure) {
    String name = "urn:uuid:" + UUID.randomUUID();
    LOG.log(Level.SEVERE, failure, () -> "A REST request failed: " + name);
    return name;
  }
}
