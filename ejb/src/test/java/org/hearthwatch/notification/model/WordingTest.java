package org.hearthwatch.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.notification.Severity;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "title_zh", "每月探访",
          "title_en", "Monthly visit",
          "facility_zh", "安心托养院",
          "facility_en", "Anxin home",
          "subject", "阿强",
          "count", "3",
          "due", "2026-11-23T16:30:00Z");

  @Test
  void aWordFollowsTheLanguageAndATimeIsThatOfShanghai() {
    assertThat(Wording.in(Locale.ENGLISH).body("DUTY_OVERDUE", WORDS))
        .isEqualTo(
            "Monthly visit: 3 overdue at Anxin home, first 阿强."
                + " The deadline was 24 Nov 2026, 00:30.");
    assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).body("DUTY_OVERDUE", WORDS))
        .isEqualTo("安心托养院有 3 项“每月探访”已逾期，首项为阿强，期限为 2026年11月24日 00:30。");
  }

  @Test
  void aWordThatIsMissingLeavesNoBraces() {
    assertThat(Wording.in(Locale.ENGLISH).title("DUTY_DUE", Map.of())).doesNotContain("{");
  }

  @Test
  void aWordIsTakenAsItIs() {
    Map<String, String> words = new HashMap<>(WORDS);
    words.put("subject", "$1 {count} \\");
    assertThat(Wording.in(Locale.ENGLISH).body("DUTY_DUE", words)).contains("$1 {count} \\");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    Map<String, String> zh = texts(Locale.SIMPLIFIED_CHINESE);
    Map<String, String> en = texts(Locale.ENGLISH);
    assertThat(zh.keySet()).isEqualTo(en.keySet());
    zh.forEach(
        (key, text) -> assertThat(placeholders(text)).as(key).isEqualTo(placeholders(en.get(key))));
  }

  @Test
  void everyCodeThatIsSentHasItsTexts() {
    Stream<String> codes =
        Stream.concat(
            Stream.of(
                "DUTY_REMINDER",
                "DUTY_DUE",
                "DUTY_OVERDUE",
                "DUTY_ESCALATED",
                "ALERT_ASSIGNED",
                "ALERT_DEVICE_SILENT_NOBODYS"),
            Stream.of(AlertKind.values()).map(kind -> "ALERT_" + kind));
    Set<String> keys =
        codes
            .flatMap(code -> Stream.of(code + ".title", code + ".body"))
            .collect(Collectors.toSet());
    Stream.of(Severity.values()).map(severity -> "mark." + severity).forEach(keys::add);
    assertThat(texts(Locale.ENGLISH)).containsKeys(keys.toArray(String[]::new));
  }

  @Test
  void aTitleNamesNoPerson() {
    Map<String, String> titles = texts(Locale.ENGLISH);
    titles.keySet().removeIf(key -> !key.endsWith(".title"));
    assertThat(titles).isNotEmpty();
    titles.forEach(
        (key, text) ->
            assertThat(placeholders(text)).as(key).doesNotContain("{person}", "{subject}"));
  }

  private static Map<String, String> texts(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.hearthwatch.notification.Texts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    return Collections.list(bundle.getKeys()).stream()
        .collect(Collectors.toMap(key -> key, bundle::getString));
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{[^}]*}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
