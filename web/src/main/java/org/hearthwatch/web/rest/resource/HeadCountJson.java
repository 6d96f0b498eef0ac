package org.hearthwatch.web.rest.resource;

import java.time.Instant;
import java.util.List;
import org.hearthwatch.oversight.HeadCount;
import org.hearthwatch.oversight.HeadDifference;
import org.hearthwatch.registry.Named;

/**
 * The head count of a facility: four numbers that should agree, and every difference.
 *
 * @param present who answered the last roll call; null when there was none in 24 hours
 */
public record HeadCountJson(
    Named facility,
    int register,
    int reported,
    Instant rollCallAt,
    Integer present,
    int measured,
    int wearing,
    List<HeadDifference> differences) {

  /** Keeps its own copy. */
  public HeadCountJson {
    differences = List.copyOf(differences);
  }

  static HeadCountJson of(HeadCount count, List<HeadDifference> differences) {
    return new HeadCountJson(
        count.facility(),
        count.register(),
        count.reported(),
        count.rollCallAt(),
        count.present(),
        count.measured(),
        count.wearing(),
        differences);
  }
}
