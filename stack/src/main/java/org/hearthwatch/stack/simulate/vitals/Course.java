package org.hearthwatch.stack.simulate.vitals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What befalls one person: illnesses, falls, and the times the device lies on the table. */
public interface Course {
  /** Nothing ever happens. */
  Course UNEVENTFUL = new Course() {};

  /** The illnesses that may show at this moment. */
  default List<Illness> illnesses(Instant moment) {
    return List.of();
  }

  /** The latest fall at or before this moment, if it was less than a day ago. */
  default Optional<Instant> lastFall(Instant moment) {
    return Optional.empty();
  }

  /** Whether the device is on the wrist. */
  default boolean worn(Instant moment) {
    return true;
  }

  /** A course with one illness and nothing else. */
  static Course of(Illness illness) {
    return new Course() {
      @Override
      public List<Illness> illnesses(Instant moment) {
        return List.of(illness);
      }
    };
  }
}
