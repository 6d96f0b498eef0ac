package org.hearthwatch.telemetry.adapter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topic on which a publisher says whether it is there, or the broker by its will. */
record StatusTopic(String facility, String publisher) {
  /** Each node hears all of them: the broker keeps the last one for whoever subscribes anew. */
  static final String SUBSCRIPTION = "care/+/+/status";

  private static final Pattern SHAPE = Pattern.compile("care/([^/]+)/([^/]+)/status");

  /** Null for any other topic. */
  static StatusTopic parse(String topic) {
    if (!topic.endsWith("/status")) {
      return null;
    }
    Matcher matcher = SHAPE.matcher(topic);
    return matcher.matches() ? new StatusTopic(matcher.group(1), matcher.group(2)) : null;
  }
}
