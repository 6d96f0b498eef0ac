package org.hearthwatch.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Named;

/**
 * A question of a checklist.
 *
 * @param hazardClass the class that a finding under this question belongs to
 * @param source the clause it rests on
 * @param weight how much it counts in the score, 0–10
 * @param commentOnFailure whether a failing answer needs words even where a finding stands
 * @param photoOnFailure whether a failing answer needs a photo
 * @param range for a number, else null
 * @param choices for a choice, else empty
 * @param when null for a question that is always asked
 */
public record TemplateItem(
    String code,
    HazardClass hazardClass,
    String sectionZh,
    String sectionEn,
    String questionZh,
    String questionEn,
    String source,
    AnswerKind kind,
    int weight,
    boolean commentOnFailure,
    boolean photoOnFailure,
    NumberRange range,
    List<ItemChoice> choices,
    ShownWhen when) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,3})?");
  private static final int LONGEST_TEXT = 2_000;

  /** Keeps its own copy of the choices. */
  public TemplateItem {
    choices = choices == null ? List.of() : List.copyOf(choices);
  }

  /** The heading it stands under, in the language of the reader. */
  public String sectionIn(Locale locale) {
    return new Named(code, sectionZh, sectionEn).in(locale);
  }

  /** The question in the language of the reader. */
  public String questionIn(Locale locale) {
    return new Named(code, questionZh, questionEn).in(locale);
  }

  /** Whether such an answer can be given to it; that it does not apply, to any question. */
  public boolean takes(String answer) {
    return Answer.NOT_APPLICABLE.name().equals(answer)
        || switch (kind) {
          case YES_NO -> Answer.YES.name().equals(answer) || Answer.NO.name().equals(answer);
          case NUMBER -> NUMBER.matcher(answer).matches();
          case CHOICE -> choice(answer).isPresent();
          case TEXT -> !answer.isBlank() && answer.length() <= LONGEST_TEXT;
        };
  }

  /** Whether an answer that it takes says that something is not as it should be. */
  public boolean isFailedBy(String answer) {
    if (Answer.NOT_APPLICABLE.name().equals(answer)) {
      return false;
    }
    return switch (kind) {
      case YES_NO -> Answer.NO.name().equals(answer);
      case NUMBER -> range != null && !range.holds(new BigDecimal(answer));
      case CHOICE -> choice(answer).filter(ItemChoice::fails).isPresent();
      case TEXT -> false;
    };
  }

  private Optional<ItemChoice> choice(String answer) {
    return choices.stream().filter(one -> one.code().equals(answer)).findFirst();
  }
}
