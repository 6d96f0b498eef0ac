package org.hearthwatch.web.page.inspection;

import java.util.List;
import java.util.Map;

/** A section of a checklist with its questions. */
public class Section {

  private final String title;
  private final List<Line> lines;

  private Section(String title, List<Line> lines) {
    this.title = title;
    this.lines = List.copyOf(lines);
  }

  static Section of(Map.Entry<String, List<Line>> entry) {
    return new Section(entry.getKey(), entry.getValue());
  }

  /** The heading in the reader's language. */
  public String getTitle() {
    return title;
  }

  /** The questions. */
  public List<Line> getLines() {
    return lines;
  }
}
