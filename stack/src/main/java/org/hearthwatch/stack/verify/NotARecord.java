package org.hearthwatch.stack.verify;

/** What was given cannot be read as an export, a checkpoint or a key. */
final class NotARecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotARecord(String why) {
    super(why);
  }

  NotARecord(String why, Throwable cause) {
    super(why, cause);
  }
}
