package org.hearthwatch.inspection;

/**
 * The weights of the questions answered, those that do not apply left out.
 *
 * @param reached weights of what is as it should be
 * @param possible weights of all of them
 */
public record Score(int reached, int possible) {

  /** Of a hundred, rounded down so that only what is flawless is 100; null when nothing counts. */
  public Integer percent() {
    return possible == 0 ? null : reached * 100 / possible;
  }
}
