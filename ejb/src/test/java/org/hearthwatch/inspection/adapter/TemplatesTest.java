package org.hearthwatch.inspection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.ShownWhen;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.rectification.HazardClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored checklist")
class TemplatesTest {

  private static final String QUESTIONS =
      """
      [{"code": "FIRE-1", "hazardClass": "FIRE", "source": "§14",
        "section": {"zh": "消防安全", "en": "Fire"},
        "question": {"zh": "通道畅通?", "en": "Exits clear?"}},
       {"code": "FOOD-1", "hazardClass": "FOOD", "source": "§15", "kind": "NUMBER", "weight": 3,
        "commentOnFailure": true, "photoOnFailure": true,
        "section": {"zh": "食品", "en": "Food"}, "question": {"zh": "冰箱?", "en": "Fridge?"},
        "range": {"unit": "℃", "least": 0, "most": 8.5},
        "when": {"item": "FIRE-1", "answer": "NO"}},
       {"code": "FIRE-2", "hazardClass": "FIRE", "source": "§14", "kind": "CHOICE",
        "section": {"zh": "消防安全", "en": "Fire"}, "question": {"zh": "压力?", "en": "Pressure?"},
        "choices": [{"code": "FULL", "zh": "满", "en": "Full", "fails": false},
                    {"code": "EMPTY", "zh": "空", "en": "Empty", "fails": true}]}]
      """;

  @Test
  void is_read_in_both_languages() {
    TemplateItem item = ChecklistJson.read(QUESTIONS).get(0);

    assertThat(item.code()).isEqualTo("FIRE-1");
    assertThat(item.hazardClass()).isEqualTo(HazardClass.FIRE);
    assertThat(item.source()).isEqualTo("§14");
    assertThat(item.questionIn(Locale.CHINA)).isEqualTo("通道畅通?");
    assertThat(item.questionIn(Locale.UK)).isEqualTo("Exits clear?");
    assertThat(item.sectionIn(Locale.UK)).isEqualTo("Fire");
  }

  @Test
  void means_the_plain_thing_where_it_says_nothing() {
    TemplateItem item = ChecklistJson.read(QUESTIONS).get(0);

    assertThat(item.kind()).isEqualTo(AnswerKind.YES_NO);
    assertThat(item.weight()).isEqualTo(1);
    assertThat(item.when()).isNull();
    assertThat(item.range()).isNull();
  }

  @Test
  void keeps_everything_when_it_is_written_and_read_again() {
    List<TemplateItem> items = ChecklistJson.read(QUESTIONS);

    assertThat(ChecklistJson.read(ChecklistJson.write(items))).isEqualTo(items);
    assertThat(items.get(1).range().holds(new java.math.BigDecimal("8.5"))).isTrue();
    assertThat(items.get(1).when()).isEqualTo(new ShownWhen("FIRE-1", "NO"));
    assertThat(items.get(2).isFailedBy("EMPTY")).isTrue();
  }
}
