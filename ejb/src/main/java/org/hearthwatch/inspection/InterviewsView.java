package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.List;

/**
 * Who was drawn for private interviews, and how, so that anybody can repeat the draw: the
 * placements of the facility are ordered by the SHA-256 of seed, colon and placement id; the first
 * ones are asked.
 *
 * @param pool how many people lived in the facility
 * @param wanted how many interviews are to be held
 */
public record InterviewsView(
    String seed, int pool, int wanted, Instant drawnAt, String drawnBy, List<InterviewView> drawn) {

  /** Keeps its own copy. */
  public InterviewsView {
    drawn = List.copyOf(drawn);
  }
}
