package org.hearthwatch.web.page.round;

import java.util.List;

/** The residents of one room; the name is empty for those who have none. */
public class Room {

  private final String name;
  private final List<RoundLine> lines;

  Room(String name, List<RoundLine> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /** Its name, as on the door. */
  public String getName() {
    return name;
  }

  /** Its residents. */
  public List<RoundLine> getLines() {
    return lines;
  }

  /** How many of them are still to be seen today. */
  public long getMissing() {
    return lines.stream().filter(line -> !line.isSentToday()).count();
  }
}
