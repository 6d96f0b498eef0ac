package org.hearthwatch.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, and no page asks for one that does not exist. */
class BundlesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/hearthwatch/web/i18n");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern USED = Pattern.compile("\\b([a-z]+)\\['([A-Za-z0-9._-]+)'\\]");

  static Stream<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .map(name -> name.replaceFirst("_(zh_CN|en)\\.properties$", ""))
          .collect(Collectors.toCollection(TreeSet::new))
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeys(String bundle) {
    assertThat(keys(bundle, "zh_CN")).isNotEmpty().isEqualTo(keys(bundle, "en"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aTextTakesTheSameArgumentsInBothLanguages(String bundle) {
    read(bundle, "zh_CN")
        .forEach(
            (key, text) ->
                assertThat(arguments(text))
                    .as("%s %s", bundle, key)
                    .isEqualTo(arguments(read(bundle, "en").get(key))));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyOrBreaksItsFormat(String bundle) {
    for (String language : List.of("zh_CN", "en")) {
      read(bundle, language)
          .forEach(
              (key, text) -> {
                assertThat(text).as(key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
              });
    }
  }

  @Test
  void chineseTextsAreChinese() throws IOException {
    bundles()
        .flatMap(bundle -> read(bundle, "zh_CN").entrySet().stream())
        .filter(entry -> !entry.getKey().matches("(brand|language)\\.other"))
        .filter(entry -> entry.getValue().replaceAll("[{}0-9 ]", "").length() > 12)
        .forEach(
            entry -> assertThat(entry.getValue()).as(entry.getKey()).matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void everyTextAPageNamesExists() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    bundles().forEach(bundle -> known.put(bundle.toLowerCase(Locale.ROOT), keys(bundle, "en")));
    Set<String> missing = new TreeSet<>();
    int[] seen = {0};
    pages()
        .flatMap(page -> USED.matcher(content(page)).results())
        .filter(use -> known.containsKey(use.group(1)))
        .forEach(
            use -> {
              seen[0]++;
              if (!known.get(use.group(1)).contains(use.group(2)) && !use.group(2).endsWith(".")) {
                missing.add(use.group());
              }
            });
    assertThat(seen[0]).as("texts named by pages").isPositive();
    assertThat(missing).isEmpty();
  }

  private static Set<String> keys(String bundle, String language) {
    return new TreeSet<>(read(bundle, language).keySet());
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> read(String bundle, String language) {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> sorted = new TreeMap<>();
    texts.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }

  private static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
