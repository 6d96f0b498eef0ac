package org.hearthwatch.record;

import java.util.Objects;

/**
 * A name among the facts of an entry that everybody may know for ever, such as a facility's. It
 * stands in the chain as it is; the name of a person never does.
 */
public record PublicName(String text) {

  /** The name is there. */
  public PublicName {
    Objects.requireNonNull(text);
  }

  /** What a unit was called and what it is called now. */
  public static PublicName change(String before, String after) {
    return new PublicName(before + " → " + after);
  }
}
