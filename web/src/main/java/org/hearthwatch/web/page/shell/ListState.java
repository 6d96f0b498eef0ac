package org.hearthwatch.web.page.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.omnifaces.util.Utils;

/**
 * A list's filters, order and page, all kept in the address: it can be sent to a colleague, and the
 * back button works. {@code q} is the search, {@code sort} a column (with a leading minus:
 * descending), {@code page} counts from 1; every other parameter is a filter.
 */
public class ListState {

  private static final int SIZE = 25;

  private final String path;
  private final Map<String, String> params = new TreeMap<>();
  private final String usualSort;
  private int total;

  /** Reads the state of a list from the address of the request. */
  public ListState(HttpServletRequest request, String path, String usualSort) {
    this.path = path;
    this.usualSort = usualSort;
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              boolean ours = !name.contains(".") && !name.contains(":");
              if (ours && !values[0].isBlank()) {
                params.put(name, values[0].strip());
              }
            });
  }

  /** One parameter, or an empty text. */
  public String get(String name) {
    return params.getOrDefault(name, "");
  }

  /** The address of the same list with one parameter changed, from its first page on. */
  public String with(String name, String value) {
    return with(Map.of(name, value));
  }

  /** The same with several parameters changed. */
  public String with(Map<String, String> values) {
    Map<String, String> changed = new TreeMap<>(params);
    changed.remove("page");
    changed.putAll(values);
    return address(changed);
  }

  /** The address that sorts by a column; once more turns the order round. */
  public String sortAddress(String column) {
    return with("sort", column.equals(getSort()) && !isDescending() ? "-" + column : column);
  }

  /** The address of another page. */
  public String pageAddress(int page) {
    Map<String, String> changed = new TreeMap<>(params);
    changed.put("page", Integer.toString(page));
    return address(changed);
  }

  /** The column the list is sorted by. */
  public String getSort() {
    String sort = sort();
    return sort.startsWith("-") ? sort.substring(1) : sort;
  }

  /** Whether the order is descending. */
  public boolean isDescending() {
    return sort().startsWith("-");
  }

  /** The rows of the current page; remembers how many there are in all. */
  public <T> List<T> cut(List<T> all) {
    total = all.size();
    return all.stream().skip((long) (getPage() - 1) * SIZE).limit(SIZE).toList();
  }

  /** The rows of the current page of a list that is read a page at a time: number, size. */
  public <T> List<T> read(int all, BiFunction<Integer, Integer, List<T>> page) {
    total = all;
    return page.apply(getPage(), SIZE);
  }

  /** How many rows there are in all; known after {@link #cut} or {@link #read}. */
  public int getTotal() {
    return total;
  }

  /** Number of the page, from 1; a page beyond the end is the last one. */
  public int getPage() {
    int last = Math.max(1, (total + SIZE - 1) / SIZE);
    String asked = get("page");
    return asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), last) : 1;
  }

  /** Number of the first row shown. */
  public int getFirst() {
    return total == 0 ? 0 : (getPage() - 1) * SIZE + 1;
  }

  /** Number of the last row shown. */
  public int getLast() {
    return Math.min(total, getPage() * SIZE);
  }

  /** Whether there is a page before. */
  public boolean isHasPrevious() {
    return getPage() > 1;
  }

  /** Whether there is a page after. */
  public boolean isHasNext() {
    return getLast() < total;
  }

  private String sort() {
    return params.getOrDefault("sort", usualSort);
  }

  /** The same filters and order at another address, e.g. for an export. */
  public String at(String otherPath) {
    return otherPath + query(params);
  }

  private String address(Map<String, String> from) {
    return path + query(from);
  }

  private static String query(Map<String, String> from) {
    String query =
        from.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + Utils.encodeURL(one.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
