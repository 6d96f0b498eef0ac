package org.hearthwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.contact.VisitFiles;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file of evidence")
class EvidenceFilesTest {

  private static final Instant TAKEN = Instant.parse("2026-02-28T23:40:00Z");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private Database database;
  private Application application;
  private UUID visit;

  @BeforeEach
  void a_visit_that_was_recorded() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
    UUID placement = Units.place(application, "阿强");
    clock.pass(Duration.ofDays(1));
    visit =
        application
            .as(
                "contact",
                () ->
                    application
                        .get(RecordVisit.class)
                        .record(
                            new RecordVisit.Command(
                                placement,
                                Channel.IN_PERSON,
                                null,
                                Condition.WELL,
                                null,
                                true,
                                null)))
            .id();
  }

  @AfterEach
  void stop() {
    application.close();
  }

  static Stream<Arguments> allowed() {
    return Stream.of(
        Arguments.of(Contents.jpeg(), FileKind.JPEG),
        Arguments.of(Contents.png(), FileKind.PNG),
        Arguments.of(Contents.webp(), FileKind.WEBP),
        Arguments.of(Contents.heic(), FileKind.HEIC),
        Arguments.of(Contents.pdf(), FileKind.PDF));
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void is_of_the_kind_that_it_contains_whatever_it_is_called(byte[] content, FileKind kind) {
    FileView kept = attach(new NewFile("C:\\photos\\阿强.txt", content, TAKEN, 30.5, 104.25));

    assertThat(kept.kind()).isEqualTo(kind);
    assertThat(kept.name()).isEqualTo("阿强.txt");
    assertThat(kept.savedAs()).isEqualTo("阿强.txt." + kind.extension());
    assertThat(kept.capturedAt()).isEqualTo(TAKEN);
    assertThat(kept.latitude()).isEqualTo(30.5);
    assertThat(kept.recordedAt()).isEqualTo(clock.instant());
    assertThat(open("supervisor", kept.id()).bytes()).isEqualTo(content);
  }

  static Stream<byte[]> refused() {
    return Stream.of(
            "<script>alert(1)</script>",
            "<html><body onload='x()'></body></html>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>",
            "#!/bin/sh\nrm -rf /\n",
            "MZ\u0000\u0003",
            "GIF89a....",
            "plain words")
        .map(Contents::text);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void that_is_something_else_is_refused_though_it_is_called_an_image(byte[] content) {
    assertThat(refusal(file("photo.jpg", content))).containsExactly("file FILE_KIND");
    assertThat(database.column("select count(*) from evidence_file")).containsExactly("0");
  }

  @Test
  void that_is_too_large_or_empty_or_taken_tomorrow_or_nowhere_is_refused_by_name() {
    byte[] large = new byte[40 * 1024 * 1024];
    System.arraycopy(Contents.jpeg(), 0, large, 0, 20);

    assertThat(refusal(file("photo.jpg", large))).containsExactly("file FILE_TOO_LARGE");
    assertThat(refusal(file("photo.jpg", new byte[0]))).containsExactly("file FILE_EMPTY");
    assertThat(
            refusal(
                new NewFile(
                    null, Contents.jpeg(), clock.instant().plusSeconds(86_400), 91.0, null)))
        .containsExactlyInAnyOrder(
            "latitude OUT_OF_RANGE", "longitude REQUIRED", "capturedAt IN_THE_FUTURE");
  }

  @Test
  void is_on_the_record_with_its_hash_and_unreadable_in_the_database() {
    FileView kept = attach(file("阿强.jpg", Contents.jpeg()));

    assertThat(
            database.column(
                "select count(*) from record_entry where action = 'FILE_ATTACHED'"
                    + " and stream = 'ST-510100-01' and body like '%"
                    + kept.sha256()
                    + "%'"))
        .containsExactly("1");
    assertThat(database.column("select left(name, 4) || left(content_key, 4) from evidence_file"))
        .containsExactly("hw1:hw1:");
    assertThat(
            database.column(
                "select position('\\xffd8ffe0'::bytea in content) from evidence_content"))
        .containsExactly("0");
  }

  @Test
  void that_comes_twice_is_kept_once_and_there_is_an_end_to_them() {
    UUID first = attach(file("a.jpg", Contents.jpeg())).id();
    assertThat(attach(file("b.jpg", Contents.jpeg())).id()).isEqualTo(first);

    for (int i = 1; i < EvidenceFiles.MOST_FILES; i++) {
      attach(file("c.jpg", Contents.jpeg(i)));
    }
    assertThatThrownBy(() -> attach(file("d.jpg", Contents.jpeg(99))))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("TOO_MANY_FILES"));
  }

  @Test
  void is_opened_within_scope_only_and_it_is_noted_who_looked() {
    UUID id = attach(file("a.jpg", Contents.jpeg())).id();

    for (String stranger : List.of("staff", "resident-staff")) {
      assertThatThrownBy(() -> open(stranger, id))
          .as(stranger)
          .isInstanceOfSatisfying(
              Rejection.class, no -> assertThat(no.code()).isEqualTo("NOT_FOUND"));
    }
    open("province", id);
    assertThat(
            database.column(
                "select username from person_look where through = 'NOTES' and username = 'province'"))
        .containsExactly("province");
  }

  @Test
  void that_was_changed_in_the_database_does_not_open() {
    UUID id = attach(file("a.jpg", Contents.jpeg())).id();
    database.run("update evidence_content set content = set_byte(content, 40, 1)");

    assertThatThrownBy(() -> open("province", id))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("FILE_BROKEN"));
  }

  private static NewFile file(String name, byte[] content) {
    return new NewFile(name, content, null, null, null);
  }

  private FileView attach(NewFile file) {
    return application.as("contact", () -> application.get(VisitFiles.class).attach(visit, file));
  }

  private FileContent open(String user, UUID id) {
    return application.as(user, () -> application.get(OpenFile.class).open(id));
  }

  private List<String> refusal(NewFile file) {
    try {
      attach(file);
      return List.of();
    } catch (Rejection no) {
      return no.fieldErrors().stream().map(EvidenceFilesTest::said).toList();
    }
  }

  private static String said(FieldError error) {
    return error.field() + " " + error.code();
  }
}
