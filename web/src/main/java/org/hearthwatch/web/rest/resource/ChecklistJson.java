package org.hearthwatch.web.rest.resource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.ChecklistText;
import org.hearthwatch.inspection.ItemChoice;
import org.hearthwatch.inspection.NumberRange;
import org.hearthwatch.inspection.ShownWhen;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.rectification.HazardClass;

/** What a checklist is to say, all of it. */
public record ChecklistJson(
    @NotNull @Size(max = 100) String titleZh,
    @NotNull @Size(max = 100) String titleEn,
    @NotNull List<Item> items) {

  /** A question; kind defaults to YES_NO and weight to 1. */
  public record Item(
      @NotNull String code,
      @NotNull HazardClass hazardClass,
      @NotNull String sectionZh,
      @NotNull String sectionEn,
      @NotNull String questionZh,
      @NotNull String questionEn,
      @NotNull String source,
      AnswerKind kind,
      Integer weight,
      Boolean commentOnFailure,
      Boolean photoOnFailure,
      Range range,
      List<Choice> choices,
      When when) {

    TemplateItem item() {
      return new TemplateItem(
          code,
          hazardClass,
          sectionZh,
          sectionEn,
          questionZh,
          questionEn,
          source,
          kind == null ? AnswerKind.YES_NO : kind,
          weight == null ? 1 : weight,
          Boolean.TRUE.equals(commentOnFailure),
          Boolean.TRUE.equals(photoOnFailure),
          range == null ? null : new NumberRange(range.unit(), range.least(), range.most()),
          choices == null ? List.of() : choices.stream().map(Choice::choice).toList(),
          when == null ? null : new ShownWhen(when.item(), when.answer()));
    }
  }

  /** What a number should be; a bound may be left out. */
  public record Range(@NotNull String unit, BigDecimal least, BigDecimal most) {}

  /** One of the answers that a question offers. */
  public record Choice(
      @NotNull String code, @NotNull String zh, @NotNull String en, Boolean fails) {

    ItemChoice choice() {
      return new ItemChoice(code, zh, en, Boolean.TRUE.equals(fails));
    }
  }

  /** The earlier question and the answer to it that make this one be asked. */
  public record When(@NotNull String item, @NotNull String answer) {}

  ChecklistText text() {
    return new ChecklistText(titleZh, titleEn, items.stream().map(Item::item).toList());
  }
}
