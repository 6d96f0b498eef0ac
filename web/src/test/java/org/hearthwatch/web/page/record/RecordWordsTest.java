package org.hearthwatch.web.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.record.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the record")
class RecordWordsTest {

  private static final Path CODE = Path.of("../ejb/src/main/java");
  private static final Path WORDS = Path.of("src/main/resources/org/hearthwatch/web/i18n");

  /** An action is the first text in upper case that is handed to the record, or one of two. */
  private static final Pattern APPENDED =
      Pattern.compile(
          "\\b(?:append|record|changed)\\(\\s*[^\";]*?\"([A-Z]+(?:_[A-Z]+)+)\""
              + "(?:\\s*:\\s*\"([A-Z]+(?:_[A-Z]+)+)\")?");

  /** What a class uses that writes to the record. */
  private static final List<String> WRITERS =
      List.of("org.hearthwatch.record.Records", "AlertNews", "administering.append");

  /** What becomes of an alert is an action by its name. */
  private static final List<String> OF_ALERTS =
      List.of("ALERT_WORSE", "ALERT_RETURNED", "ALERT_CLEARED");

  @Test
  void tellEveryActionThatTheCodeWritesAndNoOther() {
    Set<String> written = new TreeSet<>(OF_ALERTS);
    sources().forEach(source -> written.addAll(actions(source)));
    assertThat(written).contains("VISIT_RECORDED", "RECORD_EXPORTED", "WEBHOOK_SWITCHED_OFF");

    Set<String> told =
        keys().stream()
            .filter(key -> key.startsWith("action."))
            .map(key -> key.split("\\.", -1)[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).isEqualTo(written);
  }

  @Test
  void findAnActionWhereThereIsOneOrTheOther() {
    assertThat(actions("append(caller, on ? \"A_ON\" : \"A_OFF\", it);"))
        .containsExactly("A_ON", "A_OFF");
    assertThat(actions("records.append(unit, action, \"DELIVERY\", id, facts);")).isEmpty();
  }

  @Test
  void tellEveryFault() {
    assertThat(keys())
        .containsAll(Arrays.stream(Fault.Kind.values()).map(kind -> "fault." + kind).toList());
  }

  private static List<String> actions(String source) {
    List<String> found = new ArrayList<>();
    APPENDED
        .matcher(source)
        .results()
        .forEach(
            use -> {
              found.add(use.group(1));
              if (use.group(2) != null) {
                found.add(use.group(2));
              }
            });
    return found;
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(RecordWordsTest::content)
          .filter(code -> WRITERS.stream().anyMatch(code::contains))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> keys() {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(WORDS.resolve("Records_en.properties"))) {
      texts.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts.stringPropertyNames();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
