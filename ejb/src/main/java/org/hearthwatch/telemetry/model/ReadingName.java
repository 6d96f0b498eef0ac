package org.hearthwatch.telemetry.model;

import java.util.regex.Pattern;

/**
 * The resolved name of a record: {@code {device}/{reading}} from a gateway, {@code {reading}} from
 * a device about itself.
 */
record ReadingName(String device, String reading) {
  // RFC 8428, section 4.5.1, with the device's id as the registry writes it.
  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z0-9][A-Za-z0-9_-]{0,63}/)?[a-z0-9]{1,16}");

  /** Null when the name is malformed. */
  static ReadingName parse(String name, String publisher) {
    if (!NAME.matcher(name).matches()) {
      return null;
    }
    int slash = name.indexOf('/');
    return slash < 0
        ? new ReadingName(publisher, name)
        : new ReadingName(name.substring(0, slash), name.substring(slash + 1));
  }
}
