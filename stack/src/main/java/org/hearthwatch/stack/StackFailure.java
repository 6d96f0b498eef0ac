package org.hearthwatch.stack;

/** Something a person can put right; the message is one sentence that says what and how. */
public final class StackFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the person at the terminal. */
  public StackFailure(String sentence) {
    super(sentence);
  }

  /** With a sentence for the person at the terminal, and what was thrown underneath. */
  public StackFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
