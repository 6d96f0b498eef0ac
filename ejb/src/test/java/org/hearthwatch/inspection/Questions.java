package org.hearthwatch.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.hearthwatch.rectification.HazardClass;

/** Questions of every kind for the cases of this capability. */
final class Questions {

  private Questions() {}

  static TemplateItem yesNo(String code) {
    return of(code, AnswerKind.YES_NO, null, List.of(), null);
  }

  static TemplateItem commented(String code) {
    TemplateItem plain = yesNo(code);
    return new TemplateItem(
        code,
        plain.hazardClass(),
        plain.sectionZh(),
        plain.sectionEn(),
        plain.questionZh(),
        plain.questionEn(),
        plain.source(),
        plain.kind(),
        3,
        true,
        false,
        null,
        List.of(),
        null);
  }

  static TemplateItem onlyWhen(String code, String item, String answer) {
    return of(code, AnswerKind.YES_NO, null, List.of(), new ShownWhen(item, answer));
  }

  static TemplateItem number(String code, String least, String most) {
    NumberRange range =
        new NumberRange(
            "℃",
            least == null ? null : new BigDecimal(least),
            most == null ? null : new BigDecimal(most));
    return of(code, AnswerKind.NUMBER, range, List.of(), null);
  }

  static TemplateItem choice(String code) {
    return of(
        code,
        AnswerKind.CHOICE,
        null,
        List.of(
            new ItemChoice("FULL", "满压", "Full", false),
            new ItemChoice("EMPTY", "欠压", "Empty", true)),
        null);
  }

  static TemplateItem text(String code) {
    return of(code, AnswerKind.TEXT, null, List.of(), null);
  }

  private static TemplateItem of(
      String code, AnswerKind kind, NumberRange range, List<ItemChoice> choices, ShownWhen when) {
    return new TemplateItem(
        code,
        HazardClass.FIRE,
        "消防",
        "Fire",
        "问题",
        "Question",
        "§1",
        kind,
        1,
        false,
        false,
        range,
        choices,
        when);
  }
}
