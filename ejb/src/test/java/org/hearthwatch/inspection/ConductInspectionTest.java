package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.shared.Faulty;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Conducting an inspection")
class ConductInspectionTest {

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
  private Application application;
  private TemplateView list;
  private UUID id;
  private UUID version;

  @BeforeEach
  void schedule() {
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
    list = as("supervisor", () -> templates().published().get(0));
    id = schedule("inspector", InspectionKind.ANNOUNCED).id();
    clock.moveTo("2026-03-03T10:00");
  }

  @AfterEach
  void close() {
    application.close();
  }

  @Test
  void answers_count_by_when_they_were_given_in_whatever_order_they_arrive() {
    answer("FIRE-1", "YES", "2026-03-03T01:30:00Z");
    answer("FIRE-1", "NO", "2026-03-03T01:10:00Z");
    answer("FOOD-1", "YES", "2026-03-03T01:05:00Z");

    assertThat(line("FIRE-1").answer()).isEqualTo("YES");
    assertThat(one().inspection().startedAt()).isEqualTo("2026-03-03T01:05:00Z");
    assertThat(one().inspection().answered()).isEqualTo(2);
    assertThat(entries("CHECKLIST_ANSWERED")).isEqualTo(3);
  }

  @Test
  void a_repeated_answer_changes_nothing_and_is_recorded_once() {
    answer("FIRE-1", "YES", "2026-03-03T01:30:00Z");
    answer("FIRE-1", "YES", "2026-03-03T01:30:00Z");

    assertThat(entries("CHECKLIST_ANSWERED")).isEqualTo(1);
  }

  @Test
  void an_answer_of_tomorrow_or_of_last_year_is_refused() {
    assertThat(refusedField("FIRE-1", "YES", "2026-03-04T01:00:00Z"))
        .isEqualTo("answeredAt IN_THE_FUTURE");
    assertThat(refusedField("FIRE-1", "YES", "2025-03-03T01:00:00Z"))
        .isEqualTo("answeredAt BEFORE_SCHEDULED");
    assertThat(refusedField("FIRE-1", "MAYBE", null)).isEqualTo("answer NOT_AN_ANSWER");
    assertThat(refusedField("FIRE-9", "YES", null)).isEqualTo("itemCode UNKNOWN_VALUE");
  }

  @Test
  void a_failed_question_asks_on() {
    int before = one().inspection().items();
    answer("FIRE-1", "NO", null);

    assertThat(line("FIRE-1A").asked()).isTrue();
    assertThat(one().inspection().items()).isEqualTo(before - conditionals() + 1);
  }

  @Test
  void a_template_changed_meanwhile_changes_nothing_in_an_inspection_that_has_begun() {
    answer("FIRE-1", "YES", null);
    UUID next = publishFewerQuestions();

    assertThat(one().lines()).hasSize(list.items().size());
    assertThat(one().inspection().templateId()).isEqualTo(list.id());
    assertThat(as("supervisor", () -> templates().published().get(0)).id()).isEqualTo(next);
    assertThat(as("supervisor", () -> templates().byId(list.id())).state())
        .isEqualTo(TemplateState.SUPERSEDED);
  }

  @Test
  void one_that_has_not_begun_follows_its_checklist() {
    UUID next = publishFewerQuestions();

    assertThat(one().lines()).hasSize(3);
    assertThat(one().inspection().templateId()).isEqualTo(next);
    assertThat(refusedField("FIRE-2", "YES", null)).isEqualTo("itemCode UNKNOWN_VALUE");
  }

  @Test
  void what_was_answered_offline_with_the_earlier_version_begins_with_that() {
    publishFewerQuestions();
    version = list.id();
    answer("FIRE-1", "YES", null);

    assertThat(one().inspection().templateId()).isEqualTo(list.id());
  }

  @Test
  void a_published_version_cannot_be_changed_even_in_the_database() {
    assertThat(
            Faulty.refusal(
                () ->
                    as(
                        "province",
                        () -> edit().save(list.id(), 0, new ChecklistText("表", "L", null)))))
        .isEqualTo("CHECKLIST_PUBLISHED");
    assertThatThrownBy(() -> database.run("update checklist_template set title_zh = 'x'"))
        .hasMessageContaining("never changes");
  }

  @Test
  void two_editors_do_not_write_over_each_other() {
    TemplateView draft = as("province", () -> edit().begin(list.code(), null, null));
    ChecklistText text = new ChecklistText("新表", "New list", draft.items());
    as("admin", () -> edit().save(draft.id(), 0, text));

    assertThat(Faulty.refusal(() -> as("province", () -> edit().save(draft.id(), 0, text))))
        .isEqualTo("CHANGED_MEANWHILE");
    assertThat(Faulty.refusal(() -> as("province", () -> edit().begin(list.code(), null, null))))
        .isEqualTo("DRAFT_EXISTS");
  }

  @Test
  void a_draft_is_thrown_away_and_what_is_published_is_not() {
    TemplateView draft = as("province", () -> edit().begin(list.code(), null, null));
    application.run("province", () -> edit().discard(draft.id(), 0));

    assertThat(Faulty.refusal(() -> as("province", () -> templates().byId(draft.id()))))
        .isEqualTo("NOT_FOUND");
    assertThat(
            Faulty.refusal(() -> application.run("province", () -> edit().discard(list.id(), 0))))
        .isEqualTo("CHECKLIST_PUBLISHED");
  }

  @Test
  void is_completed_once_and_what_a_second_phone_still_had_stands_beside_it() {
    answerEverything();
    complete(null);

    assertThat(Faulty.refusal(() -> complete(null))).isEqualTo("INSPECTION_COMPLETED");
    answer("FIRE-1", "YES", null);
    assertThat(one().addenda()).as("the same answer again").isEmpty();
    clock.moveTo("2026-03-03T10:20");
    answer("FIRE-1", "NO", "2026-03-03T02:10:00Z");
    answer("FIRE-1", "NO", "2026-03-03T02:10:00Z");

    assertThat(line("FIRE-1").answer()).isEqualTo("YES");
    assertThat(one().addenda())
        .singleElement()
        .satisfies(
            late -> {
              assertThat(late.kind()).isEqualTo(AddendumKind.LATE_ANSWER);
              assertThat(late.answer()).isEqualTo("NO");
              assertThat(late.occurredAt()).isEqualTo("2026-03-03T02:10:00Z");
            });
    assertThat(database.column("select kind from evidence where kind = 'INSPECTION'")).hasSize(1);
  }

  @Test
  void a_finding_of_a_second_phone_reaches_the_ledger_after_the_end() {
    answerEverything();
    complete(null);
    find("FIRE-1");

    assertThat(one().findings()).hasSize(1);
    assertThat(one().inspection().state()).isEqualTo(InspectionState.COMPLETED);
  }

  @Test
  void a_correction_stands_beside_and_only_after_the_end() {
    assertThat(Faulty.refusal(() -> correct("Typed the wrong floor.")))
        .isEqualTo("INSPECTION_NOT_COMPLETED");
    answerEverything();
    complete(null);
    correct("Typed the wrong floor.");

    assertThat(one().addenda())
        .extracting(AddendumView::text)
        .containsExactly("Typed the wrong floor.");
    assertThat(entries("INSPECTION_ADDENDUM")).isEqualTo(1);
  }

  @Test
  void ends_when_it_ended_in_the_facility_not_when_the_phone_had_a_network() {
    answerEverything();
    clock.moveTo("2026-03-05T10:00");
    assertThat(Faulty.refusedField(() -> complete("2026-03-03T01:00:00Z")))
        .isEqualTo("completedAt BEFORE_LAST_ANSWER");
    complete("2026-03-03T03:00:00Z");

    assertThat(
            database.column(
                "select occurred_at = '2026-03-03 03:00Z' and recorded_at = '2026-03-05 02:00Z'"
                    + " from evidence where kind = 'INSPECTION'"))
        .containsExactly("t");
  }

  @Test
  void the_statement_is_about_the_findings_that_stood_when_it_was_signed() {
    answerEverything();
    find("FIRE-1");
    sign(SigningTest.png(300, 100), null);
    find("FOOD-1");

    assertThat(one().statement().current()).isFalse();
    assertThat(Faulty.refusal(() -> complete(null))).isEqualTo("STATEMENT_OUTDATED");
    sign(null, "院长拒签");
    complete(null);
    assertThat(one().statement().signed()).isFalse();
    assertThat(one().statement().findings()).isEqualTo(2);
    assertThat(entries("STATEMENT_SIGNED") + entries("STATEMENT_REFUSED")).isEqualTo(2);
  }

  @Test
  void draws_residents_once_and_replaces_whoever_cannot_be_spoken_with() {
    assertThat(Faulty.refusal(() -> draw())).isEqualTo("NOBODY_TO_DRAW");
    for (int i = 0; i < 5; i++) {
      Units.place(application, "居民" + i);
    }
    InterviewsView drawn = draw();
    assertThat(drawn.drawn()).hasSize(3);
    assertThat(draw()).isEqualTo(drawn);

    InterviewsView more = as("inspector", () -> interviews().tell(id, 2, InterviewOutcome.ABSENT));
    assertThat(more.drawn()).hasSize(4);
    assertThat(more.drawn()).extracting(InterviewView::placementId).doesNotHaveDuplicates();
    assertThat(
            Faulty.refusal(
                () -> as("inspector", () -> interviews().tell(id, 2, InterviewOutcome.HELD))))
        .isEqualTo("OUTCOME_TOLD");
    assertThat(database.column("select stream from record_entry where action = 'INTERVIEWS_DRAWN'"))
        .containsExactly(Units.STATION);
  }

  private UUID publishFewerQuestions() {
    TemplateView draft = as("province", () -> edit().begin(list.code(), null, null));
    ChecklistText fewer = new ChecklistText("新表", "New list", draft.items().subList(0, 3));
    as("province", () -> edit().save(draft.id(), 0, fewer));
    return as("province", () -> edit().publish(draft.id(), 1)).id();
  }

  private InspectionView schedule(String inspector, InspectionKind kind) {
    return as(
        "supervisor",
        () ->
            application
                .get(ScheduleInspection.class)
                .schedule(
                    new ScheduleInspection.Command(
                        Units.FACILITY, list.id(), kind, LocalDate.of(2026, 3, 3), inspector)));
  }

  private void answerEverything() {
    for (TemplateItem item : list.items()) {
      answer(item.code(), "YES", "2026-03-03T01:50:00Z");
    }
  }

  private InspectionView answer(String item, String answer, String at) {
    Instant when = at == null ? null : Instant.parse(at);
    return as(
        "inspector",
        () ->
            application
                .get(AnswerChecklist.class)
                .answer(id, new Given(item, answer, null, when, version)));
  }

  private String refusedField(String item, String answer, String at) {
    return Faulty.refusedField(() -> answer(item, answer, at));
  }

  private InspectionView complete(String at) {
    Instant when = at == null ? null : Instant.parse(at);
    return as("inspector", () -> application.get(CompleteInspection.class).complete(id, when));
  }

  private FindingView find(String item) {
    return as(
        "inspector",
        () ->
            application
                .get(RecordFinding.class)
                .record(new RecordFinding.Command(id, item, null, 'G', "Door chained.")));
  }

  private StatementView sign(byte[] signature, String refusal) {
    return as(
        "inspector",
        () ->
            application
                .get(SignStatement.class)
                .sign(new SignStatement.Command(id, "院长", signature, refusal)));
  }

  private AddendumView correct(String text) {
    return as("inspector", () -> application.get(AddAddendum.class).add(id, null, text));
  }

  private InterviewsView draw() {
    return as("inspector", () -> interviews().draw(id));
  }

  private InspectionDetail one() {
    return as("supervisor", () -> application.get(FindInspections.class).byId(id));
  }

  private ChecklistLine line(String item) {
    return one().lines().stream()
        .filter(line -> line.item().code().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private int conditionals() {
    return (int) list.items().stream().filter(item -> item.when() != null).count();
  }

  private int entries(String action) {
    return database
        .column("select action from record_entry where action = '" + action + "'")
        .size();
  }

  private FindTemplates templates() {
    return application.get(FindTemplates.class);
  }

  private EditTemplate edit() {
    return application.get(EditTemplate.class);
  }

  private Interviews interviews() {
    return application.get(Interviews.class);
  }

  private <T> T as(String who, Callable<T> work) {
    return application.as(who, work);
  }
}
