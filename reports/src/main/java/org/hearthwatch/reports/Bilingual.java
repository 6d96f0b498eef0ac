package org.hearthwatch.reports;

import java.util.Objects;

/** A text that exists in both languages of the product. */
public record Bilingual(String zh, String en) {

  /** Both languages are required. */
  public Bilingual {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** A text that reads the same in both languages, such as a person's name. */
  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  /** The text in the given language. */
  public String in(Lang lang) {
    return lang == Lang.ZH_CN ? zh : en;
  }
}
