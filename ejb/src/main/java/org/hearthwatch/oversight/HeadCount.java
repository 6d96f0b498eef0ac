package org.hearthwatch.oversight;

import java.time.Instant;
import org.hearthwatch.registry.Named;

/**
 * How many people are in one facility, by four sources that should agree.
 *
 * @param register placements that last now
 * @param reported persons of whom the facility reported within 24 hours
 * @param rollCallAt when the roll was last called; null for never
 * @param present persons who answered the last roll call; null when there was none in 24 hours
 * @param measured persons with plausible readings of a device within 24 hours
 * @param wearing persons who wear a device
 * @param differences how many persons or devices the sources disagree on
 */
public record HeadCount(
    Named facility,
    int register,
    int reported,
    Instant rollCallAt,
    Integer present,
    int measured,
    int wearing,
    int differences) {

  /** Whether the sources agree. */
  public boolean isAgreed() {
    return differences == 0;
  }
}
