package org.hearthwatch.reports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthwatch.reports.ComplianceReport.Subject;
import org.hearthwatch.reports.ComplianceReport.SubjectKind;
import org.hearthwatch.reports.IncidentReport.FirstReport;
import org.hearthwatch.reports.IncidentReport.Resident;

/** Invented rows for every report: a usual case, one without anything, one beyond all measure. */
final class Samples {

  static final String LONG_NAME = "四川省成都市青羊区康宁仁爱慈善养护托养服务中心第三分院特别照护区一号楼南侧院区甲";
  static final String LONG_REASON = "省级年度专项督查所需，供厅务会议审议托养机构安全与权益保障情况，" + "并附逐项凭证。".repeat(20);
  static final String LONG_NAME_EN =
      "Qingyang District Kangning Benevolence and Charity Long-Term Nursing and Care Service Centre";
  static final String RARE_NAME = "阿卜杜热依木·买买提依明𬱖";

  private static final Instant MADE = Instant.parse("2026-11-23T06:05:00Z");

  private static final List<DutyState> STATES = List.of(DutyState.values());

  private Samples() {}

  static Map<String, Report> all() {
    Map<String, Report> samples = new LinkedHashMap<>();
    samples.put("compliance-typical", typicalCompliance());
    samples.put("compliance-empty", emptyCompliance());
    samples.put("compliance-extreme", extremeCompliance());
    samples.put("incident-typical", typicalIncident());
    samples.put("incident-empty", emptyIncident());
    samples.put("incident-extreme", extremeIncident());
    return samples;
  }

  static ComplianceReport typicalCompliance() {
    return new ComplianceReport(
        new Subject(
            SubjectKind.FACILITY,
            "FC-510100-001",
            new Bilingual("成都市青羊区康宁托养中心", "Kangning Care Centre, Qingyang District, Chengdu")),
        LocalDate.of(2026, 10, 24),
        LocalDate.of(2026, 11, 23),
        MADE,
        MADE,
        0.9567,
        new Counts(1986, 1900, 62, 21, 3),
        List.of(
            obligation(
                "PROOF-OF-LIFE",
                "24小时内至少一条在世确认",
                "Some channel confirms the person every 24 h (12 h in orange or red cold-wave signal)",
                "厅办〔2023〕61号 二(四)",
                SourceStatus.INTERVAL_UNCONFIRMED,
                3,
                new Counts(1830, 1761, 55, 12, 2)),
            obligation(
                "CONTACT-VISIT",
                "联系人每月实地走访",
                "Monthly visit in person",
                "厅办〔2023〕61号 二(四)",
                SourceStatus.INTERVAL_UNCONFIRMED,
                2,
                new Counts(61, 52, 4, 5, 0)),
            obligation(
                "CONTACT-ASSIGNED",
                "每名托养人员均有在岗联系人",
                "Every placed person has a contact person",
                "厅办〔2023〕61号 二(四)",
                SourceStatus.CONFIRMED,
                1,
                new Counts(61, 61, 0, 0, 0)),
            obligation(
                "FIRE-PATROL",
                "每日防火巡查",
                "Daily fire patrol",
                "社会福利机构消防安全管理十项规定",
                SourceStatus.SECONDARY,
                1.5,
                new Counts(31, 26, 3, 1, 1)),
            obligation(
                "INCIDENT-FIRST",
                "突发事件首次报告",
                "First report of an incident",
                "国务院令493号 §9",
                SourceStatus.CONFIRMED,
                5,
                new Counts(3, 0, 0, 3, 0)),
            obligation(
                "DRILL",
                "应急演练",
                "Emergency drill",
                "design default",
                SourceStatus.UNCONFIRMED,
                1,
                new Counts(0, 0, 0, 0, 0))),
        List.of(
            missed(DutyState.OVERDUE, "张建国", null),
            missed(DutyState.FULFILLED_LATE, "无名氏（川A-0417）", Duration.ofHours(27)),
            missed(DutyState.FULFILLED_LATE, "李秀英", Duration.ofMinutes(12)),
            missed(DutyState.WAIVED, "王小明", null)),
        0,
        made());
  }

  static ComplianceReport emptyCompliance() {
    return new ComplianceReport(
        new Subject(
            SubjectKind.STATION,
            "ST-510300-01",
            new Bilingual("自贡市救助管理站", "Zigong Relief Station")),
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 1),
        MADE,
        MADE,
        null,
        new Counts(0, 0, 0, 0, 0),
        List.of(),
        List.of(),
        0,
        made());
  }

  static ComplianceReport extremeCompliance() {
    List<ObligationRow> obligations = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      obligations.add(
          obligation(
              "OBLIGATION-" + i,
              "第" + i + "项监管义务：" + LONG_NAME,
              "Obligation " + i + ": " + LONG_NAME_EN,
              "厅办〔2023〕61号 二(四) 问题整改台账; deadlines are a design default",
              SourceStatus.SECONDARY,
              0.25 * i,
              new Counts(1_000_000L + i, 999_999, i, 1, 0)));
    }
    return new ComplianceReport(
        new Subject(SubjectKind.DIVISION, "510000", new Bilingual(LONG_NAME, LONG_NAME_EN)),
        LocalDate.of(2016, 1, 1),
        LocalDate.of(2026, 12, 31),
        MADE,
        MADE.minus(Duration.ofDays(400)),
        0.99999,
        new Counts(40_000_820L, 39_999_960L, 820, 40, 0),
        obligations,
        IntStream.rangeClosed(1, 200).mapToObj(Samples::extremeMissed).toList(),
        0,
        new Provenance(
            "RP-2026-999999",
            MADE,
            new Bilingual(LONG_NAME + RARE_NAME, LONG_NAME_EN),
            LONG_REASON));
  }

  private static MissedDutyRow extremeMissed(int i) {
    DutyState state = STATES.get(i % STATES.size());
    boolean done = state == DutyState.FULFILLED || state == DutyState.FULFILLED_LATE;
    String name = i % 3 == 0 ? LONG_NAME : i % 3 == 1 ? RARE_NAME : "无名氏";
    return new MissedDutyRow(
        new Bilingual("联系人每月实地走访第" + i + "次", "Monthly visit in person no. " + i),
        Bilingual.same(name + "-" + i),
        i % 5 == 0 ? null : Bilingual.same("责任人" + i),
        MADE.minus(Duration.ofDays(i + 30L)),
        MADE.minus(Duration.ofDays(i)),
        state,
        done ? MADE.minus(Duration.ofDays(i)).plusSeconds(i * 97L) : null);
  }

  static IncidentReport typicalIncident() {
    Instant aware = Instant.parse("2026-11-22T22:40:00Z");
    return new IncidentReport(
        "IN-2026-000017",
        "FC-510100-001",
        new Bilingual("成都市青羊区康宁托养中心", "Kangning Care Centre, Qingyang District, Chengdu"),
        new Bilingual("跌倒", "Fall"),
        new Resident("张建国", "RS-2026-000123", false),
        aware.minus(Duration.ofMinutes(15)),
        aware,
        aware.plus(Duration.ofMinutes(9)),
        new Bilingual("陈护理员", "Carer Chen"),
        "早晨6时25分，该托养人员在205室卫生间内滑倒，左髋部着地，意识清楚，主诉疼痛。"
            + "值班护理员立即到场，测量生命体征平稳，未移动，通知值班医生。\n6时50分由120送至市第三人民医院。",
        aware.plus(Duration.ofHours(1)),
        new FirstReport(
            aware.plus(Duration.ofMinutes(95)),
            new Bilingual("刘院长", "Director Liu"),
            "事件已按程序处置，当事人已送医，家属无法联系（待寻亲）。已通知联系人和救助管理站值班领导。"),
        List.of(
            new ClockRow(
                new Bilingual("首次报告", "First report"),
                "国务院令493号 §9（生产安全事故）",
                aware.plus(Duration.ofHours(1)),
                aware.plus(Duration.ofMinutes(95)),
                DutyState.FULFILLED_LATE),
            new ClockRow(
                new Bilingual("续报", "Follow-up report"),
                "国务院令493号 §11",
                aware.plus(Duration.ofHours(6)),
                null,
                DutyState.OVERDUE),
            new ClockRow(
                new Bilingual("终报", "Final report"),
                "设计默认值",
                aware.plus(Duration.ofDays(30)),
                null,
                DutyState.OPEN)),
        MADE,
        made());
  }

  static IncidentReport emptyIncident() {
    Instant aware = Instant.parse("2026-11-22T22:40:00Z");
    return new IncidentReport(
        "IN-2026-000018",
        "FC-510300-001",
        new Bilingual("自贡市贡井区安康托养院", "Ankang Care Home"),
        new Bilingual("财产损失", "Property damage"),
        null,
        aware,
        aware,
        aware,
        Bilingual.same("cy"),
        "",
        null,
        null,
        List.of(),
        MADE,
        made());
  }

  static IncidentReport extremeIncident() {
    Instant aware = Instant.parse("2026-11-20T01:00:00Z");
    return new IncidentReport(
        "IN-2026-999999",
        "FC-510100-001",
        new Bilingual(LONG_NAME, LONG_NAME_EN),
        new Bilingual("失踪", "Missing person"),
        new Resident("无名氏（身高约一米七，左手腕有疤痕，四川口音，暂用名：" + RARE_NAME + "）", "RS-2026-999999", true),
        aware,
        aware,
        aware,
        new Bilingual(LONG_NAME, LONG_NAME_EN),
        longText("经过"),
        aware.plus(Duration.ofHours(1)),
        new FirstReport(aware.plus(Duration.ofDays(1)), Bilingual.same(LONG_NAME), longText("报告")),
        IntStream.rangeClosed(1, 30)
            .mapToObj(
                i ->
                    new ClockRow(
                        new Bilingual("时限" + i + LONG_NAME, "Deadline " + i + " " + LONG_NAME_EN),
                        "社会福利机构消防安全管理十项规定 第" + i + "条",
                        aware.plus(Duration.ofHours(i)),
                        null,
                        DutyState.OVERDUE))
            .toList(),
        MADE,
        new Provenance(
            "RP-2026-999999", MADE, new Bilingual(LONG_NAME, LONG_NAME_EN), LONG_REASON));
  }

  /** Longer than a page, each sentence numbered so that a missing one is noticed. */
  static String longText(String word) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      text.append(word).append(i).append("：护理员沿楼道和院内逐一寻找并调阅监控，未见其人。");
      text.append(i % 20 == 0 ? "\n" : "");
    }
    return text.toString();
  }

  private static ObligationRow obligation(
      String code,
      String zh,
      String en,
      String source,
      SourceStatus status,
      double weight,
      Counts counts) {
    Double score = counts.due() == 0 ? null : (double) counts.inTime() / counts.due();
    return new ObligationRow(code, new Bilingual(zh, en), source, status, weight, counts, score);
  }

  private static MissedDutyRow missed(DutyState state, String person, Duration lateBy) {
    Instant dueAt = Instant.parse("2026-11-18T16:00:00Z");
    return new MissedDutyRow(
        new Bilingual("联系人每月实地走访", "Monthly visit in person"),
        Bilingual.same(person),
        new Bilingual("周联络员", "Contact person Zhou"),
        Instant.parse("2026-11-13T16:00:00Z"),
        dueAt,
        state,
        lateBy == null ? null : dueAt.plus(lateBy));
  }

  private static Provenance made() {
    return new Provenance("RP-2026-000042", MADE, new Bilingual("省级审计员", "Province Auditor"), null);
  }
}
