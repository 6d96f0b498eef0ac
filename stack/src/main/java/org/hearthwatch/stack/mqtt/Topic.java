package org.hearthwatch.stack.mqtt;

import java.util.ArrayList;
import java.util.List;

/**
 * An MQTT topic or topic filter, level by level.
 *
 * @param levels as between the slashes of MQTT
 */
public record Topic(List<String> levels) {
  /** Where the latest checkpoint of the record is retained. */
  static final Topic CHECKPOINTS = of("care/checkpoints/latest");

  private static final char SEPARATOR = '.';
  private static final char ESCAPE = '\\';

  /** Makes the levels unchangeable. */
  public Topic {
    levels = List.copyOf(levels);
  }

  /** From MQTT's own notation, with slashes. */
  public static Topic of(String topic) {
    return new Topic(List.of(topic.split("/", -1)));
  }

  /**
   * From the broker's notation, in which levels are parted by dots, MQTT's wildcards are {@code *}
   * and {@code #}, and a backslash stands before each such character that is meant literally.
   * Whatever is said of the queue after {@code ::} is left out.
   */
  public static Topic ofBrokerAddress(String address) {
    int queue = address.indexOf("::");
    String text = queue < 0 ? address : address.substring(0, queue);
    List<String> levels = new ArrayList<>();
    StringBuilder level = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE && i + 1 < text.length()) {
        level.append(text.charAt(++i));
      } else if (c == SEPARATOR) {
        levels.add(level.toString());
        level.setLength(0);
      } else {
        level.append(c == '*' ? '+' : c);
      }
    }
    levels.add(level.toString());
    return new Topic(levels);
  }

  boolean startsWith(String... first) {
    return levels.size() >= first.length && levels.subList(0, first.length).equals(List.of(first));
  }

  boolean hasWildcard() {
    return levels.contains("+") || levels.contains("#");
  }

  int depth() {
    return levels.size();
  }
}
