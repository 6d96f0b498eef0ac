package org.hearthwatch.duty.adapter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.duty.EscalationLevel;
import org.hearthwatch.duty.adapter.Climbing.Due;
import org.hearthwatch.duty.model.Ladder;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Severity;

/** What people are told about duties of one rule that have reached the same rung. */
record DutyNotice(ObligationVersion rule, int rung, List<Due> duties, Instant now) {

  /** The notice for one of them. */
  Notice to(String recipient) {
    Due first = duties.get(0);
    return new Notice(
        "duty/" + first.id() + "/" + rung,
        recipient,
        severity(),
        code(),
        words(first),
        duties.size() == 1 ? "/duties/" + first.id() : "/facilities/" + first.facility());
  }

  private Ladder.Rung reached() {
    return rule.ladder().rungs().get(rung);
  }

  /** Before the deadline negative, at it zero, after it positive. */
  private int side() {
    return reached().offset().after(now).compareTo(now);
  }

  private String code() {
    if (reached().level() != EscalationLevel.ACCOUNTABLE) {
      return "DUTY_ESCALATED";
    }
    return side() < 0 ? "DUTY_REMINDER" : side() == 0 ? "DUTY_DUE" : "DUTY_OVERDUE";
  }

  private Severity severity() {
    if (side() < 0) {
      return Severity.ROUTINE;
    }
    return rule.isPressing() ? Severity.EMERGENCY : Severity.URGENT;
  }

  private Map<String, String> words(Due first) {
    Map<String, String> words = new HashMap<>();
    words.put("title_zh", rule.titleZh());
    words.put("title_en", rule.titleEn());
    words.put("count", String.valueOf(duties.size()));
    String person = first.person() == null ? null : Notice.person(first.person());
    words.put("subject_zh", person == null ? first.facilityZh() : person);
    words.put("subject_en", person == null ? first.facilityEn() : person);
    words.put("facility_zh", first.facilityZh());
    words.put("facility_en", first.facilityEn());
    words.put("due", first.dueAt().toString());
    words.put("level", reached().level().name());
    return words;
  }
}
