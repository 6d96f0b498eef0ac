package org.hearthwatch.web.page.today;

import java.util.List;

/**
 * Some lines under a heading.
 *
 * @param id of the section, for links to it
 */
public record DutyGroup(String id, String heading, List<DutyLine> lines) {

  private static final int SHOWN = 30;

  /** Keeps its own copy. */
  public DutyGroup {
    lines = List.copyOf(lines);
  }

  /** How many duties the lines stand for. */
  public int count() {
    return lines.stream().mapToInt(DutyLine::count).sum();
  }

  /** The first lines of a long group; the rest is counted. */
  public List<DutyLine> shown() {
    return lines.stream().limit(SHOWN).toList();
  }
}
