package org.hearthwatch.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A signal as people and programs see it.
 *
 * @param people of whom the readings are, in the order of the spans of the evidence
 * @param recordedBy whose typed values; null, with the names, for readings
 * @param times how many looks found it
 * @param outcomeKind null, with all about it, until somebody said what it was
 */
public record SignalView(
    UUID id,
    SignalKind kind,
    String facilityCode,
    Named facility,
    List<Person> people,
    String recordedBy,
    String recordedByZh,
    String recordedByEn,
    Evidence evidence,
    Instant foundAt,
    Instant lastFoundAt,
    int times,
    SignalOutcome outcomeKind,
    String outcome,
    String settledBy,
    String settledByZh,
    String settledByEn,
    Instant settledAt) {

  /** Somebody whose readings are part of the evidence. */
  public record Person(UUID residentId, String name) {}

  /** Keeps its own copy. */
  public SignalView {
    people = List.copyOf(people);
  }
}
