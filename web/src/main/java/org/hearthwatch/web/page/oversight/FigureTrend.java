package org.hearthwatch.web.page.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.Period;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.compliance.TrendPoint;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Times;

/** How the figure went from week to week, or from month to month. */
@Named("trend")
@RequestScoped
public class FigureTrend {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Longer windows are usually shown by month. */
  private static final int WEEKS = 120;

  @Inject private OversightPage page;
  @Inject private AssessCompliance compliance;
  @Inject private ReaderLanguage language;
  @Inject private Times times;
  private List<TrendPoint> points;

  /** {@code week} or {@code month}. */
  public String getStep() {
    String asked = page.getState().get("step");
    if (asked.equals("week") || asked.equals("month")) {
      return asked;
    }
    return ChronoUnit.DAYS.between(view().from(), view().to()) > WEEKS ? "month" : "week";
  }

  /** Every week or month of the window, also those in which nothing was due. */
  public List<TrendPoint> getPoints() {
    if (points == null) {
      Period period = getStep().equals("week") ? Period.WEEK : Period.MONTH;
      Map<LocalDate, TrendPoint> found = new HashMap<>();
      compliance
          .trend(page.question().under(page.getOpenRule()), period)
          .forEach(point -> found.put(point.from(), point));
      points = new ArrayList<>();
      for (LocalDate day = period.startOf(view().from());
          !day.isAfter(view().to());
          day = period.next(day)) {
        points.add(found.getOrDefault(day, new TrendPoint(day, null, Tally.NONE)));
      }
    }
    return points;
  }

  /** The same for Chart.js: counts as stacked bars, the score as a line with gaps. */
  public String getChart() throws JsonProcessingException {
    List<Object> series = new ArrayList<>();
    series.add(line());
    series.add(bars("intime", Tally::inTime));
    series.add(bars("late", Tally::late));
    series.add(bars("missed", Tally::missed));
    Map<String, Object> data =
        Map.of(
            "labels",
            getPoints().stream().map(point -> times.date(point.from())).toList(),
            "datasets",
            series);
    return JSON.writeValueAsString(Map.of("type", "bar", "data", data, "options", options()));
  }

  private Map<String, Object> line() {
    Map<String, Object> line = new HashMap<>();
    line.put("type", "line");
    line.put("label", say("score"));
    line.put("yAxisID", "score");
    line.put("data", getPoints().stream().map(FigureTrend::percent).toList());
    line.put("name", "score");
    return line;
  }

  private Map<String, Object> bars(String name, Function<Tally, Integer> part) {
    return Map.of(
        "label",
        say(name),
        "stack",
        "duties",
        "data",
        getPoints().stream().map(point -> part.apply(point.tally())).toList(),
        "name",
        name);
  }

  private Map<String, Object> options() {
    Map<String, Object> duties =
        Map.of("stacked", true, "beginAtZero", true, "title", title("trend.axis.duties"));
    Map<String, Object> score =
        Map.of(
            "position",
            "right",
            "min",
            0,
            "max",
            100,
            "grid",
            Map.of("drawOnChartArea", false),
            "title",
            title("trend.axis.score"));
    return Map.of(
        "responsive", true,
        "maintainAspectRatio", false,
        "animation", false,
        "interaction", Map.of("mode", "index", "intersect", false),
        "scales", Map.of("x", Map.of("stacked", true), "y", duties, "score", score));
  }

  private Map<String, Object> title(String key) {
    return Map.of("display", true, "text", say(key));
  }

  private static BigDecimal percent(TrendPoint point) {
    return point.score() == null
        ? null
        : point.score().movePointRight(2).setScale(1, RoundingMode.DOWN);
  }

  private ComplianceView view() {
    return page.getView();
  }

  private String say(String key) {
    return language.say("Oversight", key);
  }
}
