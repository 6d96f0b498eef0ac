package org.hearthwatch.stack.demo;

import java.util.List;
import java.util.Map;

/**
 * The invented officers. Those whom the demo realm lets sign in carry the names that other people's
 * scripts rely on; the rest stand in the registry only.
 */
final class DemoAccounts {
  static final List<Account> ALL =
      List.of(
          account("province-auditor", "province-auditor", "510000", "程远山", "Cheng Yuanshan"),
          account("special-supervisor", "special-supervisor", "510000", "宋知秋", "Song Zhiqiu"),
          account("admin", "admin", "510000", "系统管理员", "Administrator"),
          account("admin-2", "admin", "510000", "系统管理员乙", "Second administrator"),
          account("prefecture-supervisor", "prefecture-supervisor", "510100", "罗守信", "Luo Shouxin"),
          account(
              "prefecture-supervisor-2",
              "prefecture-supervisor",
              "510300",
              "邓明川",
              "Deng Mingchuan"),
          account(
              "prefecture-supervisor-3", "prefecture-supervisor", "510700", "谢若水", "Xie Ruoshui"),
          account(
              "prefecture-supervisor-4", "prefecture-supervisor", "511100", "彭望峨", "Peng Wang'e"),
          account("inspector", "inspector", "510100", "何细查", "He Xicha"),
          account("inspector-2", "inspector", "510300", "曾问明", "Zeng Wenming"),
          account("inspector-3", "inspector", "510700", "唐实录", "Tang Shilu"),
          account("inspector-4", "inspector", "511100", "蒋青衣", "Jiang Qingyi"),
          account("station-supervisor", "station-supervisor", "ST-510100-01", "周安澜", "Zhou Anlan"),
          account("station-supervisor-2", "station-supervisor", "ST-510300-01", "贺盐津", "He Yanjin"),
          account(
              "station-supervisor-3", "station-supervisor", "ST-510700-01", "梁涪生", "Liang Fusheng"),
          account(
              "station-supervisor-4", "station-supervisor", "ST-511100-01", "方嘉树", "Fang Jiashu"),
          account("contact-person", "contact-person", "ST-510100-01", "陈守望", "Chen Shouwang"),
          account("contact-person-2", "contact-person", "ST-510300-01", "刘常念", "Liu Changnian"),
          account("contact-person-3", "contact-person", "ST-510100-01", "许迟归", "Xu Chigui"),
          account("contact-person-4", "contact-person", "ST-510300-01", "龚如约", "Gong Ruyue"),
          account("contact-person-5", "contact-person", "ST-510700-01", "范温言", "Fan Wenyan"),
          account("contact-person-6", "contact-person", "ST-510700-01", "石敏行", "Shi Minxing"),
          account("contact-person-7", "contact-person", "ST-511100-01", "叶知暖", "Ye Zhinuan"),
          account("resident-staff", "resident-staff", "ST-510100-01", "吴驻安", "Wu Zhu'an"),
          account("resident-staff-2", "resident-staff", "ST-510100-01", "杜晨星", "Du Chenxing"),
          account("resident-staff-3", "resident-staff", "ST-510100-01", "夏夜归", "Xia Yegui"),
          account("resident-staff-4", "resident-staff", "ST-510300-01", "万里晴", "Wan Liqing"),
          account("facility-staff", "facility-staff", "FC-510100-001", "林照护", "Lin Zhaohu"),
          account("facility-staff-2", "facility-staff", "FC-510300-001", "汪晚晴", "Wang Wanqing"),
          account("facility-staff-3", "facility-staff", "FC-510100-002", "秦银果", "Qin Yinguo"),
          account("facility-staff-4", "facility-staff", "FC-510300-002", "卢竹青", "Lu Zhuqing"),
          account("facility-staff-5", "facility-staff", "FC-510700-001", "戴松年", "Dai Songnian"),
          account("facility-staff-6", "facility-staff", "FC-510700-002", "尹小阳", "Yin Xiaoyang"),
          account("facility-staff-7", "facility-staff", "FC-511100-001", "丁荷风", "Ding Hefeng"),
          account("facility-staff-8", "facility-staff", "FC-511100-002", "余桂枝", "Yu Guizhi"));

  /** Who is the contact person of a station's residents in a facility. */
  private static final Map<String, String> CONTACTS =
      Map.of(
          "ST-510100-01 FC-510100-001", "contact-person",
          "ST-510100-01 FC-510100-002", "contact-person-3",
          "ST-510300-01 FC-510300-001", "contact-person-2",
          "ST-510300-01 FC-510300-002", "contact-person-4",
          "ST-510700-01 FC-510700-001", "contact-person-5",
          "ST-510700-01 FC-510700-002", "contact-person-6",
          "ST-510700-01 FC-510100-001", "contact-person-6",
          "ST-511100-01 FC-511100-001", "contact-person-7",
          "ST-511100-01 FC-511100-002", "contact-person-7");

  private DemoAccounts() {}

  static String contact(Resident resident) {
    return CONTACTS.get(resident.station() + " " + resident.facility());
  }

  static String supervisor(String station) {
    return of("station-supervisor", station);
  }

  static String facilityStaff(String facility) {
    return of("facility-staff", facility);
  }

  static String inspector(Facility facility) {
    return of("inspector", facility.division());
  }

  private static String of(String role, String unit) {
    return ALL.stream()
        .filter(a -> a.role().equals(role) && a.unit().equals(unit))
        .map(Account::username)
        .findFirst()
        .orElseThrow();
  }

  private static Account account(String username, String role, String unit, String zh, String en) {
    return new Account(username, role, unit, zh, en);
  }
}
