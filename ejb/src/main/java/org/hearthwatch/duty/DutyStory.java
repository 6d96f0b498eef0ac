package org.hearthwatch.duty;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A duty with everything that shows how it was judged.
 *
 * @param proof null without evidence
 * @param waiver null unless it was waived
 * @param steps who was told that it was not done, in order
 */
public record DutyStory(DutyView duty, Proof proof, Rule rule, Waiver waiver, List<Step> steps) {

  /** Keeps its own copy. */
  public DutyStory {
    steps = List.copyOf(steps);
  }

  /** Somebody with an account, by name in both languages; names are null when it is none. */
  public record Person(String username, String zh, String en) {

    /** The name in the language of the reader; the user name where there is no other. */
    public String in(Locale locale) {
      String name = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
      return name == null ? username : name;
    }
  }

  /**
   * What fulfilled it.
   *
   * @param reference where it is told in full
   * @param occurredAt when it happened
   * @param recordedAt when it was recorded
   */
  public record Proof(
      String kind, UUID reference, Instant occurredAt, Instant recordedAt, Person recordedBy) {}

  /**
   * The version of the rule it was opened under and is judged by.
   *
   * @param until null while no later version is known
   */
  public record Rule(Instant from, Instant until) {}

  /** Who let it be, when and why. */
  public record Waiver(Instant at, Person by, String reason) {}

  /** A rung of the rule's ladder that was reached. */
  public record Step(EscalationLevel level, Instant at, List<Person> told) {

    /** Keeps its own copy. */
    public Step {
      told = List.copyOf(told);
    }

    /** The names of those who were told, in the language of the reader. */
    public String namesIn(Locale locale) {
      return told.stream().map(person -> person.in(locale)).collect(Collectors.joining("、"));
    }
  }
}
