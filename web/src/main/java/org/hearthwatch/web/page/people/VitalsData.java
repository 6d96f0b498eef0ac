package org.hearthwatch.web.page.people;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.FindTrend;
import org.hearthwatch.telemetry.FindVitals;
import org.hearthwatch.telemetry.Resolution;
import org.hearthwatch.telemetry.TrendPoint;
import org.hearthwatch.telemetry.VitalsRow;

/** The readings behind the charts of a person's page; fetched anew whenever new ones are stored. */
@WebServlet("/vitals-data")
public class VitalsData extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A device's clock may run ahead by this much; such readings are shown too. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** Single readings further apart than this are not joined: nobody knows what was between them. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(45);

  @Inject private transient FindVitals vitals;
  @Inject private transient FindTrend trend;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UUID person = person(request.getParameter("person"));
    Instant to = clock.instant();
    int hours = hours(request.getParameter("hours"));
    Instant from = to.minus(Duration.ofHours(hours));
    boolean single = hours <= VitalsSpan.SINGLE;
    List<VitalsRow> rows = single ? vitals.of(person, from, to.plus(AHEAD)) : List.of();
    Resolution by = VitalsSpan.resolution(hours);
    List<TrendPoint> points = single ? List.of() : trend.of(person, from, to, by);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try (JsonGenerator json = Json.createGenerator(response.getWriter())) {
      json.writeStartObject();
      json.write("from", from.toString()).write("to", to.toString());
      json.write("gap", (single ? LONGEST_PAUSE : by.width().multipliedBy(2)).toMillis());
      charts(json, VitalsSpan.charts(hours));
      json.writeStartArray("items");
      rows.forEach(row -> item(json, row));
      points.forEach(point -> item(json, point, by));
      json.writeEnd().writeEnd();
    }
  }

  private static UUID person(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException | NullPointerException noIdentifier) {
      throw Rejection.notFound();
    }
  }

  private static int hours(String text) {
    return VitalsSpan.CHOICES.stream()
        .filter(hours -> hours.toString().equals(text))
        .findFirst()
        .orElse(VitalsSpan.USUAL);
  }

  private static void charts(JsonGenerator json, List<VitalChart> charts) {
    json.writeStartArray("charts");
    for (VitalChart chart : charts) {
      json.writeStartObject();
      json.write("key", chart.key()).write("unit", chart.unit()).write("digits", chart.digits());
      json.write("min", chart.min()).write("max", chart.max());
      json.writeStartArray("of");
      chart.of().forEach(json::write);
      json.writeEnd();
      number(json, "low", chart.low());
      number(json, "high", chart.high());
      json.writeEnd();
    }
    json.writeEnd();
  }

  private static void item(JsonGenerator json, VitalsRow row) {
    json.writeStartObject();
    json.write("observedAt", row.observedAt().toString());
    number(json, "hr", row.hr());
    number(json, "spo2", row.spo2());
    number(json, "rr", row.rr());
    number(json, "temp", row.temp());
    number(json, "sbp", row.sbp());
    number(json, "dbp", row.dbp());
    if (row.news2() != null) {
      json.write("score", row.news2().score()).write("partial", row.news2().partial());
    }
    json.writeEnd();
  }

  /** The mean stands in the middle of its span; the least and the greatest beside it. */
  private static void item(JsonGenerator json, TrendPoint point, Resolution by) {
    json.writeStartObject();
    json.write("observedAt", point.startsAt().plus(by.width().dividedBy(2)).toString());
    point
        .bands()
        .forEach(
            (kind, band) ->
                json.write(kind.label(), band.mean())
                    .write(kind.label() + "Low", band.low())
                    .write(kind.label() + "High", band.high()));
    json.writeEnd();
  }

  private static void number(JsonGenerator json, String name, Number value) {
    if (value != null) {
      json.write(name, value.doubleValue());
    }
  }
}
