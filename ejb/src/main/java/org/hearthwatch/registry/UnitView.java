package org.hearthwatch.registry;

/**
 * A unit with the place it has.
 *
 * @param division code of the prefecture it lies in, or its own code
 * @param station code of the supervising station; null unless it is a facility
 */
public record UnitView(Named name, UnitKind kind, String division, String station) {

  /** Its code. */
  public String code() {
    return name.code();
  }
}
