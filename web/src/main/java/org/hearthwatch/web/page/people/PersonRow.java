package org.hearthwatch.web.page.people;

import java.util.Comparator;
import java.util.Locale;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.registry.PlacementView;

/**
 * One line of the people list.
 *
 * @param next the pending duty with the nearest deadline; null when nothing is pending
 * @param pending how many duties are pending
 */
public record PersonRow(PlacementView placement, DutyView next, int pending) {

  /** The most pressing first: who nobody answers for, then by the nearest deadline. */
  static final Comparator<PersonRow> BY_URGENCY =
      Comparator.comparing((PersonRow row) -> row.placement.contactPerson() != null)
          .thenComparing(
              row -> row.next == null ? null : row.next.dueAt(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(row -> row.placement.number());

  /** The state of the most pressing duty; nothing pending is shown as done. */
  public DutyState state() {
    return next == null ? DutyState.FULFILLED : next.state();
  }

  /** Whether the search words are found in name, number or room. */
  boolean matches(String words) {
    String text =
        String.join(
            " ", placement.residentName(), placement.number(), placement.residentNumber(), room());
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private String room() {
    return placement.room() == null ? "" : placement.room();
  }
}
