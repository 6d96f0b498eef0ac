package org.hearthwatch.record;

import java.util.Objects;

/**
 * Free text among the facts of an entry. The chain must never hold what may have to be encrypted or
 * erased, and people write names into free text; so the text is kept beside the chain, and the
 * entry holds a salted hash of it. Erasing the text and its salt leaves a hash that tells nothing;
 * changing the text is found out.
 */
public record Words(String text) {

  /** The text is there. */
  public Words {
    Objects.requireNonNull(text);
  }
}
