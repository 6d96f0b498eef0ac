package org.hearthwatch.stack.demo;

import java.util.List;

/** The invented stations and facilities. Scripts rely on the codes. */
final class DemoUnits {
  static final List<Station> STATIONS =
      List.of(
          new Station("ST-510100-01", "蓉西救助管理站", "Rongxi Relief Station"),
          new Station("ST-510300-01", "釜溪救助管理站", "Fuxi Relief Station"),
          new Station("ST-510700-01", "涪东救助管理站", "Fudong Relief Station"),
          new Station("ST-511100-01", "岷南救助管理站", "Minnan Relief Station"));

  static final List<Facility> FACILITIES =
      List.of(
          facility("FC-510100-001", "清溪托养中心", "Qingxi Care Centre", 40, 30.6624, 104.0151),
          facility("FC-510100-002", "银杏养护院", "Ginkgo Care Home", 24, 30.7412, 104.1307),
          facility("FC-510300-001", "晚晴托养中心", "Wanqing Care Centre", 30, 29.3497, 104.7694),
          facility("FC-510300-002", "竹园养护院", "Bamboo Court Care Home", 20, 29.2713, 104.8315),
          facility("FC-510700-001", "松林托养中心", "Pinewood Care Centre", 28, 31.4801, 104.7312),
          facility("FC-510700-002", "暖阳养护院", "Warm Sun Care Home", 18, 31.5409, 104.6623),
          facility("FC-511100-001", "荷塘托养中心", "Lotus Pond Care Centre", 24, 29.5633, 103.7518),
          facility("FC-511100-002", "桂香养护院", "Osmanthus Care Home", 16, 29.6127, 103.8204));

  private DemoUnits() {}

  static Facility facility(String code) {
    return FACILITIES.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }

  private static Facility facility(
      String code, String zh, String en, int capacity, double latitude, double longitude) {
    String station = "ST-" + code.substring(3, 9) + "-01";
    return new Facility(code, station, zh, en, capacity, latitude, longitude);
  }
}
