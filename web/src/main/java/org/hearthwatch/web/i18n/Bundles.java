package org.hearthwatch.web.i18n;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.hearthwatch.shared.Zones;

/** Reads the text bundles. A bundle is a pair of files, one a language, with the same keys. */
public final class Bundles {

  private static final String PACKAGE = "org.hearthwatch.web.i18n.";
  private static final DateTimeFormatter WALL_CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Zones.SHANGHAI);
  private static final ResourceBundle.Control EXACTLY_THIS_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /** The text of a key with its arguments filled in; a missing key is a defect and throws. */
  public static String text(Locale locale, String bundle, String key, Object... args) {
    String pattern = bundle(locale, bundle).getString(key);
    return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(readable(args));
  }

  /** Moments are told by the clock on the wall. */
  private static Object[] readable(Object... args) {
    return Arrays.stream(args)
        .map(arg -> arg instanceof Instant moment ? WALL_CLOCK.format(moment) : arg)
        .toArray();
  }

  /** Like {@link #text}, for a key that may be unknown: then the key itself. */
  public static String textOr(
      Locale locale, String bundle, String key, String otherwise, List<?> args) {
    try {
      return text(locale, bundle, key, args.toArray());
    } catch (MissingResourceException unknown) {
      return otherwise;
    }
  }

  private static ResourceBundle bundle(Locale locale, String name) {
    return ResourceBundle.getBundle(
        PACKAGE + name, locale, Bundles.class.getClassLoader(), EXACTLY_THIS_LANGUAGE);
  }
}
