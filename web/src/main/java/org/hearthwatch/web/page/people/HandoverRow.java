package org.hearthwatch.web.page.people;

import org.hearthwatch.registry.PlacementView;

/**
 * One person to be handed over, and what is open with them.
 *
 * @param duties what the officer can still do
 * @param incidents of the last 30 days
 */
public record HandoverRow(
    PlacementView placement, int duties, int overdue, int alerts, int incidents) {

  /** Whether nothing is open. */
  public boolean isClear() {
    return duties + alerts + incidents == 0;
  }
}
