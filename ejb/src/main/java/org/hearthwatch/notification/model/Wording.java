package org.hearthwatch.notification.model;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.shared.Zones;

/**
 * Notices in words, in one language. A title names no person and may leave the house; the body may
 * name one and is shown to whoever is signed in.
 */
public final class Wording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9]+)}");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

  private final Locale locale;
  private final ResourceBundle texts;

  private Wording(Locale locale) {
    this.locale = locale;
    this.texts =
        ResourceBundle.getBundle(
            "org.hearthwatch.notification.Texts",
            locale,
            Wording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** In that language; whatever is not English is Chinese. */
  public static Wording in(Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return new Wording(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  /** What it is about, in one line, without the name of a person. */
  public String title(String code, Map<String, String> words) {
    return fill(texts.getString(code + ".title"), words);
  }

  /** What one has to know. */
  public String body(String code, Map<String, String> words) {
    return fill(texts.getString(code + ".body"), words);
  }

  /** What precedes the title where nothing else shows how much it presses. */
  public String mark(Severity severity) {
    return texts.getString("mark." + severity);
  }

  /** Any other text of the notices, by key. */
  public String say(String key, Map<String, String> words) {
    return fill(texts.getString(key), words);
  }

  private String fill(String text, Map<String, String> words) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), words)));
  }

  private String word(String name, Map<String, String> words) {
    String suffix = locale.equals(Locale.ENGLISH) ? "_en" : "_zh";
    String word = words.getOrDefault(name + suffix, words.getOrDefault(name, ""));
    return INSTANT.matcher(word).matches() ? moment(word) : word;
  }

  private String moment(String iso) {
    try {
      return DateTimeFormatter.ofPattern(texts.getString("time.pattern"), locale)
          .format(Instant.parse(iso).atZone(Zones.SHANGHAI));
    } catch (DateTimeParseException noTime) {
      return iso;
    }
  }
}
