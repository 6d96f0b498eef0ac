package org.hearthwatch.inspection.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.ChecklistText;
import org.hearthwatch.inspection.ItemChoice;
import org.hearthwatch.inspection.NumberRange;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.shared.Faults;

/**
 * What a checklist must be like before it is stored, so that whatever is published can be answered:
 * both languages, codes that occur once, and conditions that look back, so that none is circular.
 */
public final class ChecklistRules {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_QUESTION = 500;
  private static final int MOST_ITEMS = 200;
  private static final int HEAVIEST = 10;
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{0,39}");

  private final Faults faults;
  private final Map<String, TemplateItem> earlier = new HashMap<>();

  private ChecklistRules(Faults faults) {
    this.faults = faults;
  }

  /** Whether a text can name a checklist, a question or a choice. */
  public static boolean isCode(String text) {
    return text != null && CODE.matcher(text).matches();
  }

  /** Notes everything that is wrong; fields of a question begin with {@code items[n]}. */
  public static void check(ChecklistText text, Faults faults) {
    faults
        .require("titleZh", text.titleZh())
        .longest("titleZh", text.titleZh(), LONGEST_TITLE)
        .require("titleEn", text.titleEn())
        .longest("titleEn", text.titleEn(), LONGEST_TITLE)
        .check(text.items().size() <= MOST_ITEMS, "items", "TOO_MANY", MOST_ITEMS);
    ChecklistRules rules = new ChecklistRules(faults);
    for (int i = 0; i < text.items().size(); i++) {
      rules.check("items[" + i + "].", text.items().get(i));
    }
  }

  private void check(String path, TemplateItem item) {
    words(path, item);
    faults
        .check(isCode(item.code()), path + "code", "NOT_A_CODE")
        .check(!earlier.containsKey(item.code()), path + "code", "TWICE")
        .require(path + "hazardClass", item.hazardClass())
        .require(path + "kind", item.kind())
        .check(
            item.weight() >= 0 && item.weight() <= HEAVIEST,
            path + "weight",
            "OUT_OF_RANGE",
            0,
            HEAVIEST);
    range(path, item);
    choices(path, item);
    condition(path, item);
    earlier.put(item.code(), item);
  }

  private void words(String path, TemplateItem item) {
    Map<String, String> texts = new HashMap<>();
    texts.put("sectionZh", item.sectionZh());
    texts.put("sectionEn", item.sectionEn());
    texts.put("questionZh", item.questionZh());
    texts.put("questionEn", item.questionEn());
    texts.put("source", item.source());
    texts.forEach(
        (name, text) ->
            faults.require(path + name, text).longest(path + name, text, LONGEST_QUESTION));
  }

  private void range(String path, TemplateItem item) {
    NumberRange range = item.range();
    boolean fits = (item.kind() == AnswerKind.NUMBER) == (range != null);
    faults.check(fits, path + "range", "NOT_FOR_KIND");
    if (fits && range != null) {
      boolean crossed =
          range.least() != null
              && range.most() != null
              && range.least().compareTo(range.most()) > 0;
      faults
          .require(path + "range.unit", range.unit())
          .check(!crossed, path + "range", "BOUNDS_CROSSED");
    }
  }

  private void choices(String path, TemplateItem item) {
    List<ItemChoice> choices = item.choices();
    boolean fits = item.kind() == AnswerKind.CHOICE ? choices.size() > 1 : choices.isEmpty();
    faults.check(fits, path + "choices", "NOT_FOR_KIND");
    long names = choices.stream().map(ItemChoice::code).distinct().count();
    faults.check(names == choices.size(), path + "choices", "TWICE");
    for (ItemChoice choice : choices) {
      faults
          .check(isCode(choice.code()), path + "choices", "NOT_A_CODE")
          .require(path + "choices.zh", choice.zh())
          .require(path + "choices.en", choice.en());
    }
  }

  private void condition(String path, TemplateItem item) {
    if (item.when() == null) {
      return;
    }
    TemplateItem asked = earlier.get(item.when().item());
    faults.check(asked != null, path + "when", "NOT_EARLIER");
    if (asked != null && asked.kind() != null) {
      String answer = item.when().answer();
      faults.check(answer != null && asked.takes(answer), path + "when", "UNKNOWN_VALUE");
    }
  }
}
