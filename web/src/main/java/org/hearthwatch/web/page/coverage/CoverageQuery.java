package org.hearthwatch.web.page.coverage;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearthwatch.oversight.Channel;
import org.hearthwatch.oversight.CoverageFilter;
import org.hearthwatch.oversight.CoverageOrder;

/** What an address asks of the coverage; the page and its export read it in the same way. */
final class CoverageQuery {

  private CoverageQuery() {}

  /** The filter; {@code show} is {@code holes} or a channel, for those with a hole in it. */
  static CoverageFilter filter(UnaryOperator<String> parameter) {
    Channel channel =
        Stream.of(Channel.values())
            .filter(one -> one.name().equals(parameter.apply("show")))
            .findFirst()
            .orElse(null);
    return new CoverageFilter(
        nullIfEmpty(parameter.apply("facility")),
        nullIfEmpty(parameter.apply("station")),
        nullIfEmpty(parameter.apply("division")),
        nullIfEmpty(parameter.apply("q")),
        channel,
        channel != null || "holes".equals(parameter.apply("show")));
  }

  /** The order, given by a column with a leading minus for descending. */
  static CoverageOrder order(String sort) {
    boolean descending = sort.startsWith("-");
    CoverageOrder.By by =
        switch (descending ? sort.substring(1) : sort) {
          case "name" -> CoverageOrder.By.NAME;
          case "facility" -> CoverageOrder.By.FACILITY;
          case "holes" -> CoverageOrder.By.HOLES;
          default -> CoverageOrder.By.UNSEEN;
        };
    return new CoverageOrder(by, descending);
  }

  private static String nullIfEmpty(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
