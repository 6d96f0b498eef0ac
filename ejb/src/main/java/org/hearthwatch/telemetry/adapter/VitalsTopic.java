package org.hearthwatch.telemetry.adapter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topic of a pack: {@code care/{facility}/{publisher}/vitals}. */
record VitalsTopic(String facility, String publisher) {
  /** All nodes share the work under one group name. */
  static final String SUBSCRIPTION = "$share/hearthwatch/care/+/+/vitals";

  private static final Pattern SHAPE = Pattern.compile("care/([^/]+)/([^/]+)/vitals");

  /** Null for any other topic. */
  static VitalsTopic parse(String topic) {
    Matcher matcher = SHAPE.matcher(topic);
    return matcher.matches() ? new VitalsTopic(matcher.group(1), matcher.group(2)) : null;
  }

  /**
   * Whether a receipt may go there: only under the publisher's own branch, so that nobody can make
   * us write to somebody else's topics, and not where we or others would take it for data.
   */
  boolean mayReceiveReceipt(String topic) {
    String own = "care/" + facility + "/" + publisher + "/";
    return topic != null
        && topic.startsWith(own)
        && topic.length() > own.length()
        && !topic.equals(own + "vitals")
        && !topic.equals(own + "status")
        && topic.indexOf('+') < 0
        && topic.indexOf('#') < 0;
  }
}
