package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Weekly calls and monthly visits. One contact person of the province neglects them. */
final class DemoContact {
  private static final String NEGLIGENT = "contact-person-3";

  private static final String[] OWN_WORDS = {
    "“这里暖和,饭菜也热乎。”", "“晚上睡得好,就是有点想家。”", "“护理员小姑娘对我好。”", "“腿还是疼,走不远。”",
    "“想吃一碗豆花饭。”", "“天冷了,想要一双厚袜子。”", "“没啥子说的,都好。”", "“药按时吃了。”"
  };
  private static final String[] CALL_NOTES = {
    null, null, "视频中精神尚可,衣着整洁。", "通话约六分钟,应答清楚。", "护理员陪同接听,情绪平稳。"
  };
  private static final String[] VISIT_NOTES = {
    "房间整洁,床单已更换。", "查看了用药记录,无漏服。", "单独交谈约十五分钟,未反映被打骂、克扣等情况。", "随身衣物偏薄,已请机构补发。"
  };

  private final Draft draft;
  private final Random random;

  DemoContact(Draft draft) {
    this.draft = draft;
    this.random = draft.random("contact");
  }

  void write(List<Placement> placements) {
    for (Placement placement : placements) {
      boolean negligent = placement.contact().equals(NEGLIGENT);
      for (Instant opens : due(placement, Period.ofDays(7))) {
        if (random.nextInt(100) >= (negligent ? 45 : 6)) {
          contact(placement, random.nextInt(3) == 0 ? "VIDEO" : "PHONE", opens, 6, negligent);
        }
      }
      for (Instant opens : due(placement, Period.ofMonths(1))) {
        if (random.nextInt(100) >= (negligent ? 50 : 5)) {
          contact(placement, "IN_PERSON", opens, 20, negligent);
        }
      }
    }
  }

  private List<Instant> due(Placement placement, Period step) {
    Instant from = draft.historyStart().minus(Duration.ofDays(31));
    return Days.cadence(placement.startsAt(), step, from, draft.now());
  }

  /** One contact within {@code days} of the duty's opening, in office hours. Neglect is late. */
  private void contact(
      Placement placement, String channel, Instant opens, int days, boolean negligent) {
    LocalDate day =
        Days.of(opens)
            .plusDays(negligent ? days / 2 + random.nextInt(days / 2) : random.nextInt(days));
    Instant happened = Days.at(day, 11 + random.nextInt(6), random.nextInt(60));
    boolean slow = negligent && random.nextInt(4) == 0;
    Duration delay =
        slow
            ? Duration.ofHours(20 + random.nextInt(50))
            : Duration.ofMinutes(4 + random.nextInt(35));
    Instant recorded = happened.plus(delay);
    if (recorded.isBefore(draft.now())) {
      write(placement, channel, happened, recorded);
    }
  }

  private void write(Placement placement, String channel, Instant happened, Instant recorded) {
    boolean inPerson = channel.equals("IN_PERSON");
    UUID id = draft.id(recorded);
    draft
        .rows()
        .add(
            Table.VISIT,
            id,
            placement.id(),
            channel,
            happened,
            recorded,
            placement.contact(),
            condition(placement, happened),
            random.nextInt(3) == 0 ? OWN_WORDS[random.nextInt(OWN_WORDS.length)] : null,
            inPerson && random.nextInt(3) > 0,
            inPerson
                ? VISIT_NOTES[random.nextInt(VISIT_NOTES.length)]
                : CALL_NOTES[random.nextInt(CALL_NOTES.length)]);
    String kind = inPerson ? "VISIT" : "CALL";
    draft
        .ledger()
        .evidence(kind, Ledger.Subject.of(placement), id, happened, recorded, placement.contact());
  }

  private String condition(Placement placement, Instant happened) {
    int score = Checkup.of(placement.resident(), happened).score();
    if (score >= 7) {
      return "BAD";
    }
    return score >= 5 || random.nextInt(100) < 6 ? "CONCERN" : "WELL";
  }
}
