package org.hearthwatch.telemetry.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.telemetry.ObservationSearch;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;

/** Takes rows of readings apart into the signs they hold. */
public final class RowSigns {
  private RowSigns() {}

  /** The asked signs of rows, in the order of the rows, without those of the page before. */
  public static List<ObservationView> of(
      ObservationSearch asked, Collection<ReadingRow> rows, int most) {
    return rows.stream()
        .flatMap(row -> signs(asked, row).map(sign -> view(asked.personId(), row, sign)))
        .limit(most)
        .toList();
  }

  /** One sign of a row; what of it was not measured is missing. */
  public static ObservationView view(UUID person, ReadingRow row, Sign sign) {
    Map<ReadingKind, Double> values = new EnumMap<>(ReadingKind.class);
    sign.kinds().stream()
        .filter(row.kinds()::contains)
        .forEach(kind -> values.put(kind, row.value(kind)));
    return new ObservationView(person, row.device(), row.observedAt(), sign, values);
  }

  private static Stream<Sign> signs(ObservationSearch asked, ReadingRow row) {
    ObservationSearch.Place after = asked.after();
    boolean sameRow =
        after != null
            && row.observedAt().equals(after.observedAt())
            && row.device().equals(after.deviceId());
    return asked.signs().stream()
        .sorted()
        .filter(sign -> sign.isIn(row.kinds()))
        .filter(sign -> !sameRow || sign.compareTo(after.sign()) > 0);
  }
}
