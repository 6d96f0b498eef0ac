package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.telemetry.Resolution;
import org.omnifaces.cdi.Param;

/** How far back the charts of vital signs go; kept in the address. */
@Named("vitalsSpan")
@RequestScoped
public class VitalsSpan {

  /** The spans to choose from, in hours. */
  static final List<Integer> CHOICES = List.of(6, 24, 168, 720, 8760);

  /** The longest of them of which single readings are shown; of longer ones, what they come to. */
  static final int SINGLE = 168;

  private static final int BY_THE_HOUR = 720;

  static final int USUAL = 24;

  @Inject
  @Param(name = "hours")
  private String asked;

  /** The span in hours. */
  public int getHours() {
    return CHOICES.stream()
        .filter(hours -> hours.toString().equals(asked))
        .findFirst()
        .orElse(USUAL);
  }

  /** The spans to choose from, in hours. */
  public List<Integer> getChoices() {
    return CHOICES;
  }

  /** The charts of the span. */
  public List<VitalChart> getCharts() {
    return charts(getHours());
  }

  /** The score is of single readings: of what they come to over an hour or a day there is none. */
  static List<VitalChart> charts(int hours) {
    return hours <= SINGLE
        ? VitalChart.ALL
        : VitalChart.ALL.stream().filter(chart -> !chart.of().contains("score")).toList();
  }

  /** By what the readings of a long span are summed up. */
  static Resolution resolution(int hours) {
    return hours <= BY_THE_HOUR ? Resolution.HOUR : Resolution.DAY;
  }
}
