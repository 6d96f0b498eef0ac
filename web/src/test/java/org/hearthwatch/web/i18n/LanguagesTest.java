package org.hearthwatch.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void theBrowsersFirstKnownLanguageIsTaken() {
    assertThat(Languages.choose(null, List.of(Locale.FRENCH, Locale.UK, Locale.CHINA)))
        .isEqualTo(Languages.ENGLISH);
  }

  @Test
  void anyChineseIsAnsweredInSimplifiedChinese() {
    assertThat(Languages.choose(null, List.of(Locale.TAIWAN, Locale.UK)))
        .isEqualTo(Languages.CHINESE);
  }

  @Test
  void theReadersOwnChoiceBeatsTheBrowser() {
    assertThat(Languages.choose("en", List.of(Locale.CHINA))).isEqualTo(Languages.ENGLISH);
  }

  @Test
  void whoeverPrefersNothingWeSpeakGetsChinese() {
    assertThat(Languages.choose("tlh", List.of(Locale.FRENCH))).isEqualTo(Languages.CHINESE);
  }

  @Test
  void theSwitchReturnsToOwnPagesOnly() {
    assertThat(LanguageSwitch.ownPath("/people?q=a&page=2")).isEqualTo("/people?q=a&page=2");
    assertThat(List.of("//evil.example/x", "https://evil.example", "/\\evil.example", "/a\nb"))
        .allSatisfy(foreign -> assertThat(LanguageSwitch.ownPath(foreign)).isEqualTo("/"));
  }
}
