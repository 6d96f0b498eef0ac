package org.hearthwatch.telemetry.model;

import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.News2;
import org.hearthwatch.telemetry.News2Score;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.VitalsRow;

/** From a stored row to what people and programs are shown. */
public final class VitalsRows {
  private final boolean scored;
  private final boolean scale2;

  /**
   * For the rows of one person.
   *
   * @param age in years; NEWS2 is not for people under 16
   * @param scale2 whether a clinician set the SpO2 target of 88–92 %
   */
  public VitalsRows(int age, boolean scale2) {
    this.scored = age >= News2.MINIMUM_AGE;
    this.scale2 = scale2;
  }

  /** The row as it is shown. */
  public VitalsRow view(ReadingRow row) {
    return new VitalsRow(
        row.observedAt(),
        whole(row, ReadingKind.HR),
        whole(row, ReadingKind.SPO2),
        whole(row, ReadingKind.RR),
        row.value(ReadingKind.TEMP),
        whole(row, ReadingKind.SBP),
        whole(row, ReadingKind.DBP),
        whole(row, ReadingKind.ACVPU),
        flag(row, ReadingKind.O2),
        row.value(ReadingKind.GLU),
        row.value(ReadingKind.WEIGHT),
        whole(row, ReadingKind.STEPS),
        whole(row, ReadingKind.BAT),
        row.value(ReadingKind.ROOM),
        flag(row, ReadingKind.FALL),
        flag(row, ReadingKind.SOS),
        flag(row, ReadingKind.WORN),
        flag(row, ReadingKind.BED),
        score(row));
  }

  private News2Score score(ReadingRow row) {
    NewestReadings alone = new NewestReadings();
    alone.take(row);
    CurrentVitals vitals = alone.vitals();
    News2Score score = News2.score(vitals.parameters(), scale2);
    return scored && !score.points().isEmpty() ? score : null;
  }

  private static Integer whole(ReadingRow row, ReadingKind kind) {
    Double value = row.value(kind);
    return value == null ? null : (Integer) value.intValue();
  }

  private static Boolean flag(ReadingRow row, ReadingKind kind) {
    Double value = row.value(kind);
    return value == null ? null : (Boolean) (value != 0);
  }
}
