package org.hearthwatch.web.rest.paging;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.web.rest.problem.ApiException;

/** The page that a request asks for. */
public class Paging {

  private static final int MOST = 200;
  private static final int USUAL = 50;

  @QueryParam("limit")
  @Parameter(description = "Items on a page, 1–200 (vitals: 1–20000)")
  private Integer limit;

  @QueryParam("cursor")
  @Parameter(description = "nextCursor of the page before")
  private String cursor;

  /** For the REST runtime: the first page. */
  public Paging() {}

  /** A page; null means the first one, of the usual length. */
  public Paging(Integer limit, String cursor) {
    this.limit = limit;
    this.cursor = cursor;
  }

  /** The page of a list, 50 items unless asked otherwise, 200 at most. */
  public <T> Listing<T> of(List<T> all, Order<T> order) {
    return of(all, order, USUAL, MOST);
  }

  /** The page of a list with limits of its own. */
  public <T> Listing<T> of(List<T> all, Order<T> order, int usual, int most) {
    int size = size(usual, most);
    List<T> rest = rest(all, order);
    List<T> page = rest.subList(0, Math.min(size, rest.size()));
    boolean last = page.size() == rest.size();
    return new Listing<>(
        page, last ? null : encoded(order.key().apply(page.get(page.size() - 1))), size);
  }

  /**
   * The page of a list by time that is read a page at a time.
   *
   * @param read answers the items after a place (null: from the beginning), so many at most
   */
  public <T> Listing<T> read(
      Order<T> order, BiFunction<Order.Place, Integer, ? extends List<T>> read) {
    int size = size(USUAL, MOST);
    Order.Place after = cursor == null || cursor.isEmpty() ? null : Order.place(decoded(cursor));
    List<T> found = read.apply(after, size + 1);
    boolean last = found.size() <= size;
    List<T> page = last ? found : found.subList(0, size);
    return new Listing<>(page, last ? null : encoded(order.key().apply(page.get(size - 1))), size);
  }

  /**
   * The page of a list by number, the highest first, that is read a page at a time.
   *
   * @param read answers the items with numbers below one, so many at most
   */
  public <T> Listing<T> countingDown(
      ToLongFunction<T> number, BiFunction<Long, Integer, ? extends List<T>> read) {
    int size = size(USUAL, MOST);
    long before = Long.MAX_VALUE;
    if (cursor != null && !cursor.isEmpty()) {
      try {
        before = Long.parseLong(decoded(cursor));
      } catch (NumberFormatException foreign) {
        throw ApiException.invalid("cursor", "NOT_A_CURSOR");
      }
    }
    List<T> found = read.apply(before, size + 1);
    boolean last = found.size() <= size;
    List<T> page = last ? found : found.subList(0, size);
    String next = last ? null : encoded(Long.toString(number.applyAsLong(page.get(size - 1))));
    return new Listing<>(page, next, size);
  }

  private <T> List<T> rest(List<T> all, Order<T> order) {
    String after = cursor == null || cursor.isEmpty() ? null : decoded(cursor);
    return all.stream()
        .filter(item -> after == null || order.isAfter(item, after))
        .sorted(order.comparator())
        .toList();
  }

  private int size(int usual, int most) {
    if (limit != null && (limit < 1 || limit > most)) {
      throw ApiException.invalid("limit", "OUT_OF_RANGE", 1, most);
    }
    return limit == null ? usual : limit;
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException foreign) {
      throw ApiException.invalid("cursor", "NOT_A_CURSOR");
    }
  }
}
