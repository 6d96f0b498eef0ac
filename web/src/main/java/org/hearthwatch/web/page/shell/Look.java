package org.hearthwatch.web.page.shell;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a state looks: its icon and colour. In the order in which states matter; every state of every
 * capability has one of these looks, and its own word.
 */
public enum Look {
  EMERGENCY("EMERGENCY", "CRITICAL"),
  URGENT("URGENT", "POOR", "BAD"),
  OVERDUE("OVERDUE", "MISSED", "AWAY"),
  DUE_SOON("DUE_SOON", "ATTENTION", "CONCERN", "WEAK", "FAIR"),
  OPEN("OPEN", "ACKNOWLEDGED", "CORRECTED", "SCHEDULED", "STARTED", "CLEARED", "WAITING"),
  DONE_LATE("FULFILLED_LATE", "LATE"),
  DONE(
      "FULFILLED",
      "RESOLVED",
      "VERIFIED",
      "COMPLETED",
      "GOOD",
      "FINE",
      "WELL",
      "AT_FACILITY",
      "IN_TIME"),
  WAIVED("WAIVED", "ENDED"),
  SILENT("SILENT"),
  UNKNOWN("UNKNOWN", "NO_POSITION");

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
  private final Set<String> states;

  Look(String... states) {
    this.states = Set.of(states);
  }

  /** Name of the icon and of the style. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The look of a state, given by its name; a state without a look of its own is unknown. */
  public static Look of(Object state) {
    String name = String.valueOf(state);
    return Stream.of(values())
        .filter(look -> look.states.contains(name))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
