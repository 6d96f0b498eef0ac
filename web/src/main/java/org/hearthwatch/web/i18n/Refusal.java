package org.hearthwatch.web.i18n;

import java.util.Locale;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;

/** Words a {@link Rejection} for its reader; pages and REST use the same words. */
public final class Refusal {

  private static final String BUNDLE = "Rejections";

  private Refusal() {}

  /** The sentence for the whole request. */
  public static String title(Rejection rejection, Locale locale) {
    String unknown =
        Bundles.text(locale, BUNDLE, "rejection.kind." + rejection.kind().name(), rejection.code());
    return Bundles.textOr(
        locale, BUNDLE, "rejection." + rejection.code(), unknown, rejection.args());
  }

  /** The sentence for one faulty field. */
  public static String field(FieldError error, Locale locale) {
    String unknown = Bundles.text(locale, BUNDLE, "field.INVALID");
    return Bundles.textOr(locale, BUNDLE, "field." + error.code(), unknown, error.args());
  }
}
