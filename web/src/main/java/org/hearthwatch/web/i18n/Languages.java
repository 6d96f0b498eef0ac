package org.hearthwatch.web.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages the product speaks, and which of them a reader gets. */
public final class Languages {

  /** Name of the cookie that remembers a reader's own choice. */
  public static final String COOKIE = "hw-lang";

  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final Locale ENGLISH = Locale.ENGLISH;

  /** All of them, the default first. */
  public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

  private Languages() {}

  /**
   * The reader's own choice if there is one, else the first language of the browser that we speak,
   * else Chinese. Any Chinese is answered in simplified characters, any English in English.
   */
  public static Locale choose(String chosen, List<Locale> accepted) {
    return named(chosen)
        .or(() -> accepted.stream().flatMap(one -> named(one.getLanguage()).stream()).findFirst())
        .orElse(CHINESE);
  }

  /** The language of that tag, if we speak it. */
  public static Optional<Locale> named(String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    return ALL.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
  }
}
