package org.hearthwatch.stack.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** The alerts of the month. The newest wait for somebody, as they would on any day. */
final class DemoAlerts {
  /** So many of the newest are open, and so many of these nobody has acknowledged. */
  private static final int OPEN = 3;

  private static final int UNACKNOWLEDGED = 2;

  private static final Map<String, String> NOTES =
      Map.of(
          "NEWS2", "已到床边查看,复测生命体征并联系医生。",
          "SINGLE_PARAMETER", "已复测,安排每小时观察。",
          "FALL", "已到现场,扶起检查,未见明显骨折。");
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "NEWS2", "经医生诊治后好转,生命体征恢复平稳。",
          "SINGLE_PARAMETER", "复测正常,继续观察。",
          "FALL", "检查无骨折,已加装床栏并向联系人说明。");

  private final Draft draft;
  private final Random random;
  private final List<AlertWatch> watches = new ArrayList<>();
  private final ObjectMapper json = new ObjectMapper();

  DemoAlerts(Draft draft) {
    this.draft = draft;
    this.random = draft.random("alerts");
  }

  AlertWatch watch(Placement placement) {
    AlertWatch watch = new AlertWatch(placement, random);
    watches.add(watch);
    return watch;
  }

  /** Writes what the watches have raised. */
  void write() {
    List<AlertCase> cases = new ArrayList<>();
    watches.forEach(watch -> cases.addAll(watch.cases()));
    cases.sort(Comparator.comparing(c -> c.raisedAt));
    leaveNewestOpen(cases);
    cases.forEach(this::write);
  }

  private void leaveNewestOpen(List<AlertCase> cases) {
    Set<String> open = new HashSet<>();
    for (int newer = 0; newer < cases.size(); newer++) {
      AlertCase alert = cases.get(cases.size() - 1 - newer);
      alert.acknowledgedAt = past(alert.acknowledgedAt);
      alert.resolvedAt = past(alert.resolvedAt);
      // Of one person and kind only one alert can be open.
      if (newer < OPEN && open.add(alert.placement.id() + alert.kind)) {
        alert.resolvedAt = null;
        alert.acknowledgedAt = newer < UNACKNOWLEDGED ? null : alert.acknowledgedAt;
      }
    }
  }

  private void write(AlertCase a) {
    boolean acknowledged = a.acknowledgedAt != null;
    boolean resolved = a.resolvedAt != null;
    boolean scored = a.kind.equals("NEWS2") || a.kind.equals("SINGLE_PARAMETER");
    String staff = DemoAccounts.facilityStaff(a.placement.facility());
    UUID id = draft.id(a.raisedAt);
    draft
        .rows()
        .add(
            Table.ALERT,
            id,
            draft.numbers().next("AL", a.raisedAt),
            a.placement.personId(),
            a.placement.id(),
            a.kind,
            a.emergency() ? "EMERGENCY" : "URGENT",
            scored ? a.score : null,
            scored ? true : null,
            readings(a),
            a.observedAt,
            a.raisedAt,
            a.lastSeenAt,
            a.clearedAt,
            a.acknowledgedAt,
            acknowledged ? staff : null,
            acknowledged ? NOTES.get(a.kind) : null,
            a.resolvedAt,
            resolved ? a.placement.contact() : null,
            resolved ? OUTCOMES.get(a.kind) : null);
    Ledger.Subject about = Ledger.Subject.of("ALERT", id, a.placement);
    duty("ALERT-ACK", "ALERT_ACKNOWLEDGEMENT", about, id, a.raisedAt, a.acknowledgedAt, staff);
    String contact = a.placement.contact();
    duty("ALERT-RESOLVE", "ALERT_RESOLUTION", about, id, a.raisedAt, a.resolvedAt, contact);
  }

  private void duty(
      String obligation,
      String evidenceKind,
      Ledger.Subject about,
      UUID alert,
      Instant raised,
      Instant done,
      String by) {
    Ledger.Evidence evidence =
        done == null ? null : draft.ledger().evidence(evidenceKind, about, alert, done, done, by);
    Instant due = draft.ledger().due(obligation, raised, null);
    draft.ledger().duty(obligation, about, by, raised, due, evidence);
  }

  /** What the alert rests on: the fall, or what NEWS2 was counted from. */
  private String readings(AlertCase alert) {
    ObjectNode node = json.createObjectNode();
    if (alert.kind.equals("FALL")) {
      return node.put("fall", true).toString();
    }
    Vitals v = alert.readings;
    if (Boolean.TRUE.equals(v.oxygen())) {
      node.put("o2", true);
    }
    node.put("hr", v.pulse()).put("spo2", v.saturation()).put("rr", v.respiration());
    return node.put("temp", v.temperature()).put("sbp", v.systolic()).toString();
  }

  private Instant past(Instant moment) {
    return moment != null && moment.isBefore(draft.now()) ? moment : null;
  }
}
