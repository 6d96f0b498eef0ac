package org.hearthwatch.stack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The 120 invented residents: the same at every load, whatever the date. */
final class DemoResidents {
  /** How many residents a facility has, and how many of them wear a device. */
  private record Share(String facility, int residents, int wearing) {}

  private static final List<Share> SHARES =
      List.of(
          new Share("FC-510100-001", 24, 24),
          new Share("FC-510100-002", 16, 6),
          new Share("FC-510300-001", 18, 10),
          new Share("FC-510300-002", 12, 4),
          new Share("FC-510700-001", 16, 6),
          new Share("FC-510700-002", 12, 3),
          new Share("FC-511100-001", 14, 5),
          new Share("FC-511100-002", 8, 2));

  /** These of FC-510100-001 were placed by another prefecture's station. */
  private static final int GUESTS_FROM = 21;

  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹";
  private static final String[] MALE = {
    "长庚", "德厚", "福来", "广田", "国栋", "家和", "建业", "金山", "开泰", "老根", "茂林", "平安", "全有", "仁寿", "守田", "天佑",
    "文斌", "学农", "永福", "志远"
  };
  private static final String[] FEMALE = {
    "翠英", "桂兰", "秀珍", "玉梅", "春芳", "淑华", "凤仙", "惠芬", "菊香", "莲英", "美云", "巧珍", "素琴", "腊梅", "小满", "晓霞",
    "银花", "月娥", "贞秀", "紫云"
  };
  private static final String[] MARKS = {
    "左手背有旧烫伤疤痕", "说川北口音,不会写字", "右眉上有黑痣", "能哼川剧,听力差", "左腿微跛,常随身带布包", "缺两颗门牙,喜喝浓茶"
  };
  private static final String[] PLACES = {"桥边", "车站", "河坝", "南门", "菜市", "山口"};

  static final List<Resident> ALL = all();

  private DemoResidents() {}

  private static List<Resident> all() {
    Random random = new Random(1959);
    List<Resident> residents = new ArrayList<>();
    int device = 0;
    for (Share share : SHARES) {
      for (int i = 0; i < share.residents(); i++) {
        boolean guest = residents.size() >= GUESTS_FROM && residents.size() < 24;
        String station = guest ? "ST-510700-01" : DemoUnits.facility(share.facility()).station();
        int worn = i < share.wearing() ? device++ : -1;
        residents.add(resident(residents.size(), station, share.facility(), worn, random));
      }
    }
    return List.copyOf(residents);
  }

  private static Resident resident(
      int index, String station, String facility, int device, Random random) {
    boolean female = random.nextInt(100) < 42;
    // Mostly old; one in eight is younger and cannot look after themselves for another reason.
    int age = index % 8 == 5 ? 34 + random.nextInt(24) : 63 + random.nextInt(29);
    String given = (female ? FEMALE : MALE)[random.nextInt(20)];
    String name = SURNAMES.charAt(random.nextInt(SURNAMES.length())) + given;
    LocalDate birth = LocalDate.of(2026 - age, 1, 1).plusDays(random.nextInt(300));
    String mark = MARKS[random.nextInt(MARKS.length)];
    String sex = female ? "FEMALE" : "MALE";
    if (index % 9 != 4) {
      return new Resident(index, name, null, sex, birth, 0, null, station, facility, device);
    }
    String alias =
        PLACES[index / 9 % PLACES.length] + (female ? "婆婆" : "大爷") + (index / 9 + 1) + "号";
    return new Resident(index, null, alias, sex, null, age, mark, station, facility, device);
  }
}
