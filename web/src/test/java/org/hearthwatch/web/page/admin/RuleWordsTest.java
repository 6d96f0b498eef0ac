package org.hearthwatch.web.page.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearthwatch.web.i18n.Bundles;
import org.junit.jupiter.api.Test;

/** Whatever sets a rule of the catalogue off can be said in both languages. */
class RuleWordsTest {

  private static final Path CATALOGUE =
      Path.of(
          "../ejb/src/main/resources/db/migration/duty/V202611230925__obligation_catalogue.sql");
  private static final Pattern RULE =
      Pattern.compile(
          "\\('[0-9a-f-]{36}', '([A-Z0-9-]+)', [^\\n]*?, '([^']+)', (?:'[^']*'|null), (?:'[^']*'|null),\\n");

  @Test
  void everyTriggerOfTheCatalogueHasItsWords() throws IOException {
    int[] seen = {0};
    RULE.matcher(Files.readString(CATALOGUE))
        .results()
        .filter(rule -> !rule.group(2).matches("every P\\S+"))
        .forEach(
            rule -> {
              seen[0]++;
              String key = "trigger." + rule.group(1);
              assertThat(Bundles.text(Locale.ENGLISH, "Oversight", key)).isNotBlank();
              assertThat(Bundles.text(Locale.SIMPLIFIED_CHINESE, "Oversight", key)).isNotBlank();
            });
    assertThat(seen[0]).as("rules that are not set off by the calendar").isGreaterThan(15);
  }
}
