package org.hearthwatch.stack;

/** One server of the local stack. */
interface Part {
  /** What a person calls it. */
  String name();

  /** Where it can be reached once it is ready. */
  String address();

  /**
   * Starts it and returns once it answers.
   *
   * @throws StackFailure if it cannot start, in a sentence for a person
   */
  void start();

  /** Stops it and returns once it is gone; does nothing if it never started. */
  void stop();

  /** Ends it at once, as {@code kill -9} does, where it is a process of its own. */
  default void kill() {
    stop();
  }
}
