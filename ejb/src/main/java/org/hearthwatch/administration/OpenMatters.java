package org.hearthwatch.administration;

/**
 * What somebody has in hand where they act now, in numbers: an administrator learns of no person.
 *
 * @param people whom they answer for as contact person; these have to be handed over first
 * @param standsIn absences of others in which they have promised to stand in
 * @param duties open duties; a colleague of the unit gets them
 * @param inspections planned and not completed; have to be planned anew
 * @param shifts rostered and to come; have to be rostered anew
 */
public record OpenMatters(int people, int standsIn, int duties, int inspections, int shifts) {

  /** Whether anything keeps them from being moved. */
  public boolean blocking() {
    return people > 0 || standsIn > 0;
  }
}
