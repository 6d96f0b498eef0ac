package org.hearthwatch.web.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.Languages;
import org.junit.jupiter.api.Test;

/** Whatever a use case or the interface may refuse has words in both languages. */
class RejectionTextsTest {

  private static final List<Path> SOURCES =
      List.of(Path.of("../ejb/src/main/java"), Path.of("src/main/java"));

  private static final Pattern REJECTED =
      Pattern.compile(
          "(?:Rejection\\s*\\.\\s*(?:of|conflict|forbidden)|ApiException\\s*\\.\\s*refused|rejectIfAny|problems?\\s*\\.\\s*of)"
              + "\\(\\s*(?:\\d+,\\s*)?\"([A-Z][A-Z_0-9]+)\"");

  /** The last argument of a check that is a code: fields are written in camel case. */
  private static final Pattern FAULTY =
      Pattern.compile(
          "(?:\"[a-z][A-Za-z0-9.]*\"|path|field|name|queryName),\\s*\"([A-Z][A-Z_0-9]+)\"");

  @Test
  void everyRejectionHasWordsInBothLanguages() throws IOException {
    Set<String> codes = codes(REJECTED);
    assertThat(codes).contains("ALREADY_PLACED", "ACCOUNT_UNKNOWN", "JSON_MALFORMED");
    assertWords("rejection.", codes);
  }

  @Test
  void everyFaultyFieldHasWordsInBothLanguages() throws IOException {
    Set<String> codes = codes(FAULTY);
    assertThat(codes).contains("REQUIRED", "IN_THE_FUTURE", "NAME_OR_ALIAS", "UNKNOWN_FIELD");
    assertWords("field.", codes);
  }

  private static void assertWords(String prefix, Set<String> codes) {
    for (Locale language : Languages.ALL) {
      assertThat(codes)
          .allSatisfy(
              code ->
                  assertThat(Bundles.text(language, "Rejections", prefix + code))
                      .as("%s in %s", code, language)
                      .isNotBlank());
    }
  }

  private static Set<String> codes(Pattern pattern) throws IOException {
    Set<String> codes = new TreeSet<>();
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          pattern
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> codes.add(found.group(1)));
        }
      }
    }
    return codes;
  }
}
