package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rectification ledger: findings of several grades, in every state a finding can be in. */
final class DemoFindings {
  /**
   * One finding.
   *
   * @param visit which inspection of the facility found it: 0 the latest, 1 the one before
   * @param fixedAfter days until it was corrected, or null while it is open
   * @param verified whether somebody looked afterwards
   */
  record Case(
      String facility,
      int visit,
      String item,
      char grade,
      String description,
      Double fixedAfter,
      boolean verified) {
    String hazardClass() {
      return item.substring(0, item.indexOf('-'));
    }
  }

  private static final Map<String, String> CORRECTIONS =
      Map.of(
          "UTILITIES", "已由持证电工更换线路并加装漏电保护器。",
          "FOOD", "已清理过期食材,建立每日留样登记。",
          "FIRE", "已清空通道,更换失效器材,并培训夜班人员。",
          "MEDICAL", "已补齐发药记录,实行双人核对。",
          "CONSTRUCTION", "已修补渗漏部位,设置围挡。",
          "RIGHTS", "已整改并向托养人员说明,相关人员已谈话。");

  /**
   * The deadline for grade D–F is 30 days, for G–I 7 days, for J–L a day, for A–C 60 days. The
   * inspection before the latest was at least three weeks ago.
   */
  private static final List<Case> CASES =
      List.of(
          fixed("FC-510100-001", 1, "FIRE-1", 'G', "二楼东侧疏散通道堆放床垫。", 3.0),
          fixed("FC-510100-001", 1, "MEDICAL-1", 'D', "两名人员发药记录缺签名。", 9.0),
          corrected("FC-510100-001", 1, "FOOD-1", 'E', "留样柜缺少前一日晚餐样品。", 16.0),
          open("FC-510100-001", 0, "UTILITIES-1", 'B', "洗衣房插座面板松动。"),
          open("FC-510100-001", 0, "CONSTRUCTION-1", 'A', "走廊顶部轻微渗水。"),
          fixed("FC-510100-002", 1, "FIRE-2", 'J', "烟感主机断电,夜间无人发现。", 0.6),
          open("FC-510100-002", 1, "RIGHTS-6", 'G', "安排一名托养人员管理同室其他人。"),
          open("FC-510100-002", 0, "FOOD-1", 'E', "冷库温度记录连续三日空白。"),
          fixed("FC-510300-001", 1, "UTILITIES-1", 'F', "多个房间使用无保护的接线板。", 11.0),
          corrected("FC-510300-001", 1, "MEDICAL-1", 'D', "冷藏药品与食品混放。", 14.0),
          open("FC-510300-002", 1, "FIRE-1", 'H', "北侧安全出口夜间上锁。"),
          fixed("FC-510300-002", 1, "FOOD-1", 'G', "食堂使用过期调料。", 12.0),
          fixed("FC-510700-001", 1, "RIGHTS-4", 'D', "冬季被服发放登记不全。", 8.0),
          open("FC-510700-001", 0, "MEDICAL-1", 'C', "急救箱部分药品临近有效期。"),
          corrected("FC-510700-002", 1, "CONSTRUCTION-1", 'F', "围墙施工区未与活动区隔离。", 6.0),
          fixed("FC-511100-001", 1, "FIRE-2", 'H', "三具灭火器压力不足。", 5.0),
          open("FC-511100-001", 0, "RIGHTS-8", 'E', "夜班缺少女性护理员。"),
          corrected("FC-511100-002", 0, "UTILITIES-1", 'I', "燃气报警器失效。", 13.0));

  private final Draft draft;

  DemoFindings(Draft draft) {
    this.draft = draft;
  }

  /** The items a facility failed, by inspection counted back from the latest. */
  static Map<Integer, Set<String>> failedItems(String facility) {
    return CASES.stream()
        .filter(c -> c.facility().equals(facility))
        .collect(
            Collectors.groupingBy(Case::visit, Collectors.mapping(Case::item, Collectors.toSet())));
  }

  void write(Map<String, List<DemoInspections.Visit>> inspections) {
    List<Case> cases = new ArrayList<>(CASES);
    cases.sort(Comparator.comparing(c -> inspection(inspections, c).at()));
    cases.forEach(c -> write(c, inspection(inspections, c)));
  }

  private static DemoInspections.Visit inspection(
      Map<String, List<DemoInspections.Visit>> inspections, Case c) {
    return inspections.get(c.facility()).get(c.visit());
  }

  private void write(Case c, DemoInspections.Visit visit) {
    Facility facility = visit.facility();
    Instant confirmed = visit.completedAt();
    Instant deadline = draft.ledger().due("FINDING-FIX", confirmed, c.grade());
    Instant corrected = past(correctedAt(c, confirmed));
    Instant verified = corrected != null && c.verified() ? past(plusDays(corrected, 4)) : null;
    String staff = DemoAccounts.facilityStaff(facility.code());
    String inspector = DemoAccounts.inspector(facility);
    UUID id = draft.id(confirmed);
    draft
        .rows()
        .add(
            Table.FINDING,
            id,
            draft.numbers().next("FD", confirmed),
            facility.code(),
            "INSPECTION",
            visit.id(),
            c.item(),
            c.hazardClass(),
            c.grade(),
            c.description(),
            confirmed,
            inspector,
            deadline,
            corrected,
            corrected == null ? null : staff,
            corrected == null ? null : CORRECTIONS.get(c.hazardClass()),
            verified,
            verified == null ? null : inspector);
    writeStep(id, "CORRECTED", corrected, staff, CORRECTIONS.get(c.hazardClass()));
    writeStep(id, "VERIFIED", verified, inspector, null);
    writeDuty(id, facility, confirmed, deadline, corrected);
  }

  private void writeStep(UUID finding, String kind, Instant at, String by, String words) {
    if (at != null) {
      draft.rows().add(Table.FINDING_STEP, draft.id(at), finding, kind, at, by, words);
    }
  }

  private void writeDuty(
      UUID id, Facility facility, Instant confirmed, Instant deadline, Instant corrected) {
    Ledger.Subject about = Ledger.Subject.of("FINDING", id, facility);
    String staff = DemoAccounts.facilityStaff(facility.code());
    Ledger.Evidence evidence =
        corrected == null
            ? null
            : draft.ledger().evidence("CORRECTION", about, id, corrected, corrected, staff);
    draft.ledger().duty("FINDING-FIX", about, staff, confirmed, deadline, evidence);
  }

  private static Instant correctedAt(Case c, Instant confirmed) {
    return c.fixedAfter() == null ? null : plusDays(confirmed, c.fixedAfter());
  }

  private static Instant plusDays(Instant moment, double days) {
    return moment.plus(Duration.ofMinutes((long) (days * 24 * 60)));
  }

  private Instant past(Instant moment) {
    return moment != null && moment.isBefore(draft.now()) ? moment : null;
  }

  private static Case fixed(
      String facility, int visit, String item, char grade, String text, double days) {
    return new Case(facility, visit, item, grade, text, days, true);
  }

  private static Case corrected(
      String facility, int visit, String item, char grade, String text, double days) {
    return new Case(facility, visit, item, grade, text, days, false);
  }

  private static Case open(String facility, int visit, String item, char grade, String text) {
    return new Case(facility, visit, item, grade, text, null, false);
  }
}
