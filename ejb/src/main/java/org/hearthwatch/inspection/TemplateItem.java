package org.hearthwatch.inspection;

import java.util.Locale;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Named;

/**
 * A question of a checklist.
 *
 * @param hazardClass the class that a finding under this question belongs to
 * @param source the clause it rests on
 */
public record TemplateItem(
    String code,
    HazardClass hazardClass,
    String sectionZh,
    String sectionEn,
    String questionZh,
    String questionEn,
    String source) {

  /** The heading it stands under, in the language of the reader. */
  public String sectionIn(Locale locale) {
    return new Named(code, sectionZh, sectionEn).in(locale);
  }

  /** The question in the language of the reader. */
  public String questionIn(Locale locale) {
    return new Named(code, questionZh, questionEn).in(locale);
  }
}
