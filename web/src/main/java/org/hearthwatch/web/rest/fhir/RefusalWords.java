package org.hearthwatch.web.rest.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.Languages;

/** Words refusals for one reader. */
public final class RefusalWords {

  private final Locale locale;

  /** For a reader with these languages; Chinese when they speak none of ours. */
  public RefusalWords(List<Locale> accepted) {
    locale = Languages.choose(null, accepted);
  }

  ObjectNode issue(String severity, String type, String code, String where) {
    return OutcomeJson.issue(severity, type, code, text(code), where);
  }

  String text(String code) {
    return Bundles.textOr(locale, "Rejections", "rejection." + code, code, List.of());
  }
}
