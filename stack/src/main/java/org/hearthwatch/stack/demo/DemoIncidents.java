package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Incidents of two months with their first reports: most within the hour, some late, one missing.
 */
final class DemoIncidents {
  /**
   * One incident.
   *
   * @param hoursAgo when it happened, before the load
   * @param resident which resident of the facility, counted from 0
   * @param noticedAfter minutes until the facility knew
   * @param reportedAfter minutes from then to the first report, or 0 while there is none
   */
  private record Case(
      String facility,
      int hoursAgo,
      int resident,
      String kind,
      int noticedAfter,
      int reportedAfter,
      String description) {}

  private static final List<Case> CASES =
      List.of(
          new Case("FC-510100-001", 21, 8, "FALL", 5, 34, "清晨在卫生间滑倒,右膝擦伤,神志清楚。"),
          new Case("FC-510300-002", 6, 3, "FALL", 20, 0, "午后在楼梯口跌倒,左腕肿胀,已送诊所拍片。"),
          new Case(
              "FC-510100-001", 24 * 6 + 3, 14, "MEDICATION_ERROR", 40, 51, "晚间降压药重复发放一次,已观察血压。"),
          new Case("FC-510100-002", 24 * 9 + 7, 2, "MISSING", 65, 190, "外出散步未按时返回,两小时后在附近市场找到。"),
          new Case("FC-510300-001", 24 * 12 + 1, 5, "INJURY", 10, 26, "端热水时烫伤左手,已冷敷处理。"),
          new Case("FC-510700-001", 24 * 15 + 10, 7, "FALL", 15, 45, "夜间起床时跌倒,额部皮外伤,已缝合。"),
          new Case("FC-511100-001", 24 * 19 + 5, 1, "INFECTION", 120, 40, "同室两人发热咳嗽,已分室照护。"),
          new Case("FC-510700-002", 24 * 24 + 8, 4, "PROPERTY", 300, 55, "个人存放的现金遗失,已登记查找。"),
          new Case("FC-510100-001", 24 * 31 + 2, 19, "FALL", 3, 18, "活动室内绊倒,无明显外伤。"),
          new Case("FC-510300-002", 24 * 38 + 9, 6, "NEGLECT", 600, 420, "夜间呼叫未获回应,家属联系人次日反映。"),
          new Case("FC-511100-002", 24 * 45 + 4, 3, "INJURY", 12, 95, "与同室人员争执,面部抓伤。"),
          new Case("FC-510300-001", 24 * 52 + 6, 11, "FALL", 8, 29, "院内湿滑处跌倒,髋部疼痛,检查无骨折。"));

  private final Draft draft;

  DemoIncidents(Draft draft) {
    this.draft = draft;
  }

  void write(List<Placement> placements) {
    CASES.stream()
        .sorted(Comparator.comparing(Case::hoursAgo).reversed())
        .forEach(c -> write(c, placement(placements, c)));
  }

  private static Placement placement(List<Placement> placements, Case c) {
    return placements.stream()
        .filter(p -> p.facility().equals(c.facility()))
        .skip(c.resident())
        .findFirst()
        .orElseThrow();
  }

  /** The placements started more than a month ago; older incidents may have met an earlier one. */
  private void write(Case c, Placement placement) {
    Instant occurred = draft.now().minus(Duration.ofHours(c.hoursAgo()));
    Instant aware = occurred.plus(Duration.ofMinutes(c.noticedAfter()));
    Instant recorded = aware.plus(Duration.ofMinutes(9));
    Instant reported =
        c.reportedAfter() == 0 ? null : aware.plus(Duration.ofMinutes(c.reportedAfter()));
    String staff = DemoAccounts.facilityStaff(c.facility());
    UUID id = draft.id(recorded);
    boolean there = placement.startsAt().isBefore(occurred);
    draft
        .rows()
        .add(
            Table.INCIDENT,
            id,
            draft.numbers().next("IC", recorded),
            c.facility(),
            there ? placement.id() : null,
            c.kind(),
            occurred,
            aware,
            recorded,
            staff,
            c.description(),
            reported == null ? null : "首报:" + c.description(),
            reported,
            reported == null ? null : staff);
    writeDuty(c, id, aware, reported, staff);
  }

  private void writeDuty(Case c, UUID id, Instant aware, Instant reported, String staff) {
    Ledger.Subject about = Ledger.Subject.of("INCIDENT", id, DemoUnits.facility(c.facility()));
    Ledger.Evidence evidence =
        reported == null
            ? null
            : draft
                .ledger()
                .evidence("INCIDENT_FIRST_REPORT", about, id, reported, reported, staff);
    Instant due = draft.ledger().due("INCIDENT-FIRST", aware, null);
    draft.ledger().duty("INCIDENT-FIRST", about, staff, aware, due, evidence);
  }
}
