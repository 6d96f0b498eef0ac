package org.hearthwatch.reports;

import java.util.Locale;

/** The languages a report is printed in. */
public enum Lang {
  /** Simplified Chinese. */
  ZH_CN(Locale.SIMPLIFIED_CHINESE),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  Lang(Locale locale) {
    this.locale = locale;
  }

  /** The locale whose texts are printed. */
  public Locale locale() {
    return locale;
  }

  /** The language tag written into the document, such as {@code zh-CN}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** The language for a reader's locale: Chinese for every Chinese locale, else English. */
  public static Lang of(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? ZH_CN : EN;
  }
}
