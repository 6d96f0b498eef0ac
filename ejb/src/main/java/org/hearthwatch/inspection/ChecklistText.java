package org.hearthwatch.inspection;

import java.util.List;

/** What a version of a checklist says, as its editor hands it in. */
public record ChecklistText(String titleZh, String titleEn, List<TemplateItem> items) {

  /** Keeps its own copy of the items. */
  public ChecklistText {
    items = items == null ? List.of() : List.copyOf(items);
  }
}
