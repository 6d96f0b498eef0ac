package org.hearthwatch.inspection;

import java.util.Locale;
import org.hearthwatch.registry.Named;

/**
 * One of the answers that a question offers.
 *
 * @param fails whether it says that something is not as it should be
 */
public record ItemChoice(String code, String zh, String en, boolean fails) {

  /** Its words in the language of the reader. */
  public String in(Locale locale) {
    return new Named(code, zh, en).in(locale);
  }
}
