package org.hearthwatch.notification.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What the text of a notice mentions, by placeholder. */
public record NoticeWords(Map<String, String> values) {

  /** Keeps its own copy, in the order of placeholders. */
  public NoticeWords {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
