package org.hearthwatch.telemetry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;

/**
 * National Early Warning Score 2 (Royal College of Physicians, 2017). An aid to escalate, not a
 * diagnosis; not for people under 16 nor in pregnancy.
 */
public final class News2 {
  /** At or above: emergency response. */
  public static final int EMERGENCY = 7;

  /** At or above: urgent review; so does a single parameter at 3. */
  public static final int URGENT = 5;

  /** Below this age in years the score does not apply. */
  public static final int MINIMUM_AGE = 16;

  private static final int PARAMETERS = 7;

  private News2() {}

  /**
   * Scores what was measured. A missing parameter makes the score partial and adds nothing to it.
   *
   * @param scale2 the SpO2 scale for a target of 88–92 %, only by a documented clinical decision
   */
  public static News2Score score(News2Parameters of, boolean scale2) {
    Map<ReadingKind, Integer> points = new EnumMap<>(ReadingKind.class);
    if (of.rr() != null) {
      points.put(ReadingKind.RR, respiration(of.rr()));
    }
    if (of.spo2() != null) {
      points.put(ReadingKind.SPO2, scale2 ? scale2(of.spo2(), of.o2()) : scale1(of.spo2()));
    }
    if (of.o2() != null) {
      points.put(ReadingKind.O2, of.o2() ? 2 : 0);
    }
    if (of.sbp() != null) {
      points.put(ReadingKind.SBP, systolic(of.sbp()));
    }
    if (of.hr() != null) {
      points.put(ReadingKind.HR, pulse(of.hr()));
    }
    if (of.acvpu() != null) {
      points.put(ReadingKind.ACVPU, of.acvpu() == 0 ? 0 : 3);
    }
    if (of.temp() != null) {
      points.put(ReadingKind.TEMP, temperature(of.temp()));
    }
    int sum = points.values().stream().mapToInt(Integer::intValue).sum();
    return new News2Score(sum, points.size() < PARAMETERS, points);
  }

  private static int respiration(int perMinute) {
    if (perMinute <= 8 || perMinute >= 25) {
      return 3;
    }
    if (perMinute >= 21) {
      return 2;
    }
    return perMinute <= 11 ? 1 : 0;
  }

  private static int scale1(int percent) {
    if (percent <= 91) {
      return 3;
    }
    if (percent <= 93) {
      return 2;
    }
    return percent <= 95 ? 1 : 0;
  }

  // Above 92 % only supplemental oxygen scores. Unknown oxygen is scored as air, because a partial
  // score is a lower bound.
  private static int scale2(int percent, Boolean oxygen) {
    if (percent >= 93) {
      return Boolean.TRUE.equals(oxygen) ? tooMuchOxygen(percent) : 0;
    }
    if (percent <= 83) {
      return 3;
    }
    if (percent <= 85) {
      return 2;
    }
    return percent <= 87 ? 1 : 0;
  }

  private static int tooMuchOxygen(int percent) {
    if (percent >= 97) {
      return 3;
    }
    return percent >= 95 ? 2 : 1;
  }

  private static int systolic(int mmHg) {
    if (mmHg <= 90 || mmHg >= 220) {
      return 3;
    }
    if (mmHg <= 100) {
      return 2;
    }
    return mmHg <= 110 ? 1 : 0;
  }

  private static int pulse(int perMinute) {
    if (perMinute <= 40 || perMinute >= 131) {
      return 3;
    }
    if (perMinute >= 111) {
      return 2;
    }
    return perMinute <= 50 || perMinute >= 91 ? 1 : 0;
  }

  // The table has a resolution of 0.1 °C; 38.04 and 38.05 differ in it, 38.01 and 38.04 do not.
  private static int temperature(double celsius) {
    int tenths =
        BigDecimal.valueOf(celsius).setScale(1, RoundingMode.HALF_UP).unscaledValue().intValue();
    if (tenths <= 350) {
      return 3;
    }
    if (tenths >= 391) {
      return 2;
    }
    return tenths <= 360 || tenths >= 381 ? 1 : 0;
  }
}
