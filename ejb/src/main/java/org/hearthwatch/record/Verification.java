package org.hearthwatch.record;

import java.util.List;

/**
 * What was checked of a chain, and what was found.
 *
 * @param entries how many entries, all of the chain
 * @param sealed how many of them a checkpoint covers
 * @param checkpoints how many checkpoints
 * @param published how many of them were compared with their published file
 * @param faults the first of each kind; none means intact
 */
public record Verification(
    String stream, long entries, long sealed, int checkpoints, int published, List<Fault> faults) {

  /** Keeps its own copy of the faults. */
  public Verification {
    faults = List.copyOf(faults);
  }

  /** Whether nothing was found wrong. */
  public boolean intact() {
    return faults.isEmpty();
  }
}
