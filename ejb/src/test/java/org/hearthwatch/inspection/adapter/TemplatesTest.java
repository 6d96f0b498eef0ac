package org.hearthwatch.inspection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.rectification.HazardClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stored checklist")
class TemplatesTest {

  private static final String ONE_QUESTION =
      """
      [{"code": "FIRE-1", "hazardClass": "FIRE", "source": "§14",
        "section": {"zh": "消防安全", "en": "Fire"},
        "question": {"zh": "通道畅通?", "en": "Exits clear?"}}]
      """;

  @Test
  void is_read_in_both_languages() {
    TemplateItem item = Templates.items(ONE_QUESTION).get(0);

    assertThat(item.code()).isEqualTo("FIRE-1");
    assertThat(item.hazardClass()).isEqualTo(HazardClass.FIRE);
    assertThat(item.source()).isEqualTo("§14");
    assertThat(item.questionIn(Locale.CHINA)).isEqualTo("通道畅通?");
    assertThat(item.questionIn(Locale.UK)).isEqualTo("Exits clear?");
    assertThat(item.sectionIn(Locale.UK)).isEqualTo("Fire");
  }
}
