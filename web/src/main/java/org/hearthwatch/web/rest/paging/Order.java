package org.hearthwatch.web.rest.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.hearthwatch.web.rest.problem.ApiException;

/**
 * The order of a list, by a key that is different for every item and does not change while the item
 * stays where it is. A cursor is the key of the last item seen; so items that appear or vanish
 * between two pages neither repeat nor hide others.
 */
public record Order<T>(Function<T, String> key, boolean descending) {

  /** By a text, ascending. */
  public static <T> Order<T> by(Function<T, String> key) {
    return new Order<>(key, false);
  }

  /** The earliest first. */
  public static <T> Order<T> earliest(Function<T, Instant> time, Function<T, ?> id) {
    return new Order<>(item -> key(time.apply(item), id.apply(item)), false);
  }

  /** The latest first. */
  public static <T> Order<T> latest(Function<T, Instant> time, Function<T, ?> id) {
    return new Order<>(item -> key(time.apply(item), id.apply(item)), true);
  }

  Comparator<T> comparator() {
    Comparator<T> ascending = Comparator.comparing(key);
    return descending ? ascending.reversed() : ascending;
  }

  boolean isAfter(T item, String cursor) {
    int compared = key.apply(item).compareTo(cursor);
    return descending ? compared < 0 : compared > 0;
  }

  /** A place in a list by time: the time and identifier of the last item seen. */
  public record Place(Instant time, UUID id) {}

  /** Reads a key of a list by time. */
  static Place place(String key) {
    int point = key.indexOf('.');
    int space = key.indexOf(' ');
    try {
      Instant time =
          Instant.ofEpochSecond(
              Long.parseLong(key.substring(0, point)),
              Long.parseLong(key.substring(point + 1, space)));
      return new Place(time, UUID.fromString(key.substring(space + 1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException foreign) {
      throw ApiException.invalid("cursor", "NOT_A_CURSOR");
    }
  }

  private static String key(Instant time, Object id) {
    return String.format(Locale.ROOT, "%012d.%09d %s", time.getEpochSecond(), time.getNano(), id);
  }
}
