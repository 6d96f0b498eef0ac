package org.hearthwatch.registry;

import java.util.Locale;

/** A unit with its code and its name in both languages. */
public record Named(String code, String zh, String en) {

  /** The name in the language of the reader. */
  public String in(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
  }
}
