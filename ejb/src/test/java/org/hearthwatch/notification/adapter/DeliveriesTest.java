package org.hearthwatch.notification.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.notification.ChangePreferences;
import org.hearthwatch.notification.DeliveryView;
import org.hearthwatch.notification.HandleDeadLetters;
import org.hearthwatch.notification.ManageWebhooks;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.notification.PreferenceView;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices on a real database, and webhooks to a real receiver. Ten in the morning, Shanghai. */
class DeliveriesTest {

  private static final Receiver.Answer TAKEN = new Receiver.Answer(200, "{\"errcode\":0}");
  private static final Receiver.Answer BROKEN = new Receiver.Answer(503, "");

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T02:00:00Z"));
  private Application node;

  @BeforeEach
  void start() {
    Units.in(database, "2026-01-01");
    node = Application.on(database, clock);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void nobodyGetsTheSameThingTwice() {
    send(notice("one", "contact", Severity.ROUTINE));
    send(notice("one", "contact", Severity.ROUTINE), notice("two", "contact", Severity.URGENT));
    assertThat(inbox("contact")).extracting(NoticeView::link).containsExactly("/two", "/one");
    assertThat(inbox("staff")).isEmpty();
  }

  @Test
  void whoStandsInGetsACopyWhileTheOtherIsAway() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    node.as(
        "contact",
        () ->
            node.get(PlanAbsence.class)
                .plan(new PlanAbsence.Command(null, "contact-b", today, today.plusDays(1))));
    send(notice("away", "contact", Severity.ROUTINE));
    clock.pass(Duration.ofDays(2));
    send(notice("back", "contact", Severity.ROUTINE));
    assertThat(inbox("contact")).extracting(NoticeView::link).containsExactly("/back", "/away");
    assertThat(inbox("contact-b"))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.link()).isEqualTo("/away");
              assertThat(copy.standingIn().username()).isEqualTo("contact");
            });
  }

  @Test
  void aReadNoticeCountsNoMoreAndIsNobodyElsesBusiness() {
    send(notice("one", "contact", Severity.ROUTINE), notice("two", "contact", Severity.ROUTINE));
    UUID first = inbox("contact").get(0).id();
    assertThatThrownBy(() -> node.as("staff", () -> node.get(ReadNotices.class).read(first)))
        .isInstanceOf(Rejection.class)
        .hasMessageContaining("NOT_FOUND");
    node.as("contact", () -> node.get(ReadNotices.class).read(first));
    assertThat(unread("contact")).isEqualTo(1);
    node.run("contact", () -> node.get(ReadNotices.class).readAll());
    assertThat(unread("contact")).isZero();
  }

  @Test
  void aNoticeToNobodyWeKnowIsLeftOut() {
    send(notice("one", "somebody", Severity.ROUTINE), notice("one", "contact", Severity.ROUTINE));
    assertThat(unread("contact")).isEqualTo(1);
  }

  @Test
  void aWebhookIsTriedAgainUntilItIsTaken() throws IOException {
    try (Receiver receiver = new Receiver(call -> call < 3 ? BROKEN : TAKEN)) {
      String secret = hook(receiver, Severity.ROUTINE);
      send(
          notice("one", "contact", Severity.ROUTINE), notice("one", "contact-b", Severity.ROUTINE));
      strike();
      strike();
      assertThat(receiver.calls()).hasSize(1);
      clock.pass(Duration.ofSeconds(30));
      strike();
      clock.pass(Duration.ofMinutes(2));
      strike();
      clock.pass(Duration.ofDays(1));
      strike();
      assertThat(receiver.calls())
          .hasSize(3)
          .extracting(Receiver.Call::id)
          .containsOnly(receiver.calls().get(0).id());
      Receiver.Call last = receiver.calls().get(2);
      long timestamp = Long.parseLong(last.timestamp());
      assertThat(timestamp).isEqualTo(Instant.parse("2026-11-23T02:02:30Z").getEpochSecond());
      assertThat(last.signature()).isEqualTo(Signature.of(secret, timestamp, last.body()));
      assertThat(last.body()).contains("\"msgtype\":\"text\"").doesNotContain("阿强");
    }
  }

  @Test
  void whatIsRefusedIsADeadLetterThatCanBeResent() throws IOException {
    Receiver.Answer refusal = new Receiver.Answer(403, "unknown robot");
    try (Receiver receiver = new Receiver(call -> call == 1 ? refusal : TAKEN)) {
      hook(receiver, Severity.ROUTINE);
      send(notice("one", "contact", Severity.ROUTINE));
      strike();
      DeliveryView dead = dead().get(0);
      assertThat(dead.error()).isEqualTo("HTTP 403 unknown robot");
      assertThat(dead.target()).isEqualTo(receiver.url());
      node.run("admin", () -> node.get(HandleDeadLetters.class).resend(dead.id()));
      assertThat(dead()).isEmpty();
      strike();
      assertThat(receiver.calls()).hasSize(2);
      assertThatThrownBy(
              () -> node.run("admin", () -> node.get(HandleDeadLetters.class).resend(dead.id())))
          .hasMessageContaining("DELIVERY_NOT_DEAD");
    }
  }

  @Test
  void whatFailsForTooLongIsADeadLetterThatCanBeDropped() throws IOException {
    try (Receiver receiver =
        new Receiver(call -> new Receiver.Answer(200, "{\"errcode\":93000}"))) {
      hook(receiver, Severity.ROUTINE);
      send(notice("one", "contact", Severity.ROUTINE));
      Stream.of("PT30S", "PT2M", "PT10M", "PT1H", "PT4H", "PT12H", "PT24H")
          .forEach(
              wait -> {
                assertThat(dead()).isEmpty();
                strike();
                clock.pass(Duration.parse(wait));
              });
      assertThat(receiver.calls()).hasSize(7);
      UUID dead = dead().get(0).id();
      node.run("admin", () -> node.get(HandleDeadLetters.class).drop(dead, "Robot was removed"));
      assertThat(dead()).isEmpty();
    }
  }

  @Test
  void aWebhookHearsOnlyOfWhatPressesEnough() throws IOException {
    try (Receiver receiver = new Receiver(call -> TAKEN)) {
      hook(receiver, Severity.URGENT);
      send(
          notice("low", "contact", Severity.ROUTINE),
          notice("high", "contact", Severity.URGENT),
          notice("elsewhere", "staff", Severity.URGENT));
      strike();
      assertThat(receiver.calls())
          .singleElement()
          .satisfies(call -> assertThat(call.body()).contains("/high"));
    }
  }

  @Test
  void quietHoursPutOffAllButEmergencies() throws IOException {
    try (Receiver receiver = new Receiver(call -> TAKEN)) {
      hook(receiver, Severity.ROUTINE);
      PreferenceView quiet =
          new PreferenceView("en", null, false, LocalTime.of(22, 0), LocalTime.of(7, 0));
      node.as("contact", () -> node.get(ChangePreferences.class).change(quiet));
      clock.moveTo("2026-11-23T23:30");
      send(notice("urgent", "contact", Severity.URGENT));
      send(notice("emergency", "contact", Severity.EMERGENCY));
      strike();
      assertThat(receiver.calls())
          .singleElement()
          .satisfies(call -> assertThat(call.body()).contains("/emergency"));
      clock.moveTo("2026-11-24T06:59");
      strike();
      assertThat(receiver.calls()).hasSize(1);
      clock.moveTo("2026-11-24T07:00");
      strike();
      assertThat(receiver.calls()).hasSize(2);
    }
  }

  @Test
  void twoNodesNeverTakeTheSameDelivery() throws IOException {
    try (Receiver receiver = new Receiver(call -> TAKEN);
        Application other = Application.on(database, clock)) {
      hook(receiver, Severity.ROUTINE);
      send(notice("one", "contact", Severity.ROUTINE), notice("two", "contact", Severity.ROUTINE));
      List<UUID> both =
          node.work(
              () -> {
                List<Parcel> here = node.get(DeliveryDesk.class).claim(1);
                List<Parcel> there = other.work(() -> other.get(DeliveryDesk.class).claim(20));
                return Stream.concat(here.stream(), there.stream()).map(Parcel::id).toList();
              });
      assertThat(both).hasSize(2).doesNotHaveDuplicates();
      assertThat(claim()).isEmpty();
      clock.pass(Duration.ofMinutes(5));
      assertThat(claim()).as("whoever took them has died").hasSize(2);
    }
  }

  @Test
  void aPreferenceIsChecked() {
    PreferenceView wrong = new PreferenceView("fr", "nowhere", true, LocalTime.NOON, null);
    assertThatThrownBy(
            () -> node.as("contact", () -> node.get(ChangePreferences.class).change(wrong)))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused ->
                assertThat(refused.fieldErrors())
                    .extracting("field")
                    .containsExactly("language", "email", "quietUntil"));
  }

  private void send(Notice... notices) {
    node.work(
        () -> {
          node.get(Notices.class).send(List.of(notices));
          return null;
        });
  }

  private static Notice notice(String key, String recipient, Severity severity) {
    Map<String, String> words = Map.of("number", key, "person", "阿强", "facility", "Anxin");
    return new Notice(key, recipient, severity, "ALERT_FALL", words, "/" + key);
  }

  private List<NoticeView> inbox(String username) {
    return node.as(username, () -> node.get(ReadNotices.class).list());
  }

  private long unread(String username) {
    return node.as(username, () -> node.get(ReadNotices.class).unread());
  }

  private List<DeliveryView> dead() {
    return node.as("admin", () -> node.get(HandleDeadLetters.class).list());
  }

  private String hook(Receiver receiver, Severity from) {
    ManageWebhooks.Command wanted = new ManageWebhooks.Command(Units.STATION, receiver.url(), from);
    return node.as("admin", () -> node.get(ManageWebhooks.class).add(wanted)).secret();
  }

  private List<Parcel> claim() {
    return node.work(() -> node.get(DeliveryDesk.class).claim(20));
  }

  /** What the timer does. */
  private void strike() {
    for (Parcel parcel : claim()) {
      node.work(
          () -> {
            node.get(DeliverySender.class).send(parcel);
            return null;
          });
    }
  }
}
