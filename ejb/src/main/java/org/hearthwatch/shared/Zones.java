package org.hearthwatch.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which duties are counted. Inside, all times are UTC. */
public final class Zones {

  /** Every cadence and deadline follows this calendar. */
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Zones() {}

  /** The moment at which a day begins in Shanghai. */
  public static Instant startOfDay(LocalDate day) {
    return day.atStartOfDay(SHANGHAI).toInstant();
  }

  /** The day in Shanghai on which a moment falls. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, SHANGHAI);
  }
}
