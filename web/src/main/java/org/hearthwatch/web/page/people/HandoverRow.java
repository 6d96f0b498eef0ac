package org.hearthwatch.web.page.people;

import org.hearthwatch.registry.PlacementView;

/**
 * One person to be handed over, and what is open with them.
 *
 * @param duties what the officer can still do
 * @param incidents of the last 30 days
 * @param findings that came of contacts with them and are not closed
 */
public record HandoverRow(
    PlacementView placement, int duties, int overdue, int alerts, int incidents, int findings) {

  /** Whether nothing is open. */
  public boolean isClear() {
    return duties + alerts + incidents + findings == 0;
  }
}
