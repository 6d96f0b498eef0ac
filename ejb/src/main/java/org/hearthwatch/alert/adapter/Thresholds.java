package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.model.ClimbRules;
import org.hearthwatch.alert.model.Limits;
import org.hearthwatch.alert.model.WeightRules;
import org.hearthwatch.telemetry.SilenceRules;

/** What the rules compare with. Read anew each time, so that a change counts at once. */
@ApplicationScoped
public class Thresholds {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** When a device is silent. */
  public SilenceRules silence() {
    Map<String, Double> values = values();
    return new SilenceRules(
        seconds(values, "SILENCE_SLACK"),
        values.get("SILENCE_USUAL_INTERVALS").intValue(),
        seconds(values, "SILENCE_SHORTEST"),
        seconds(values, "SILENCE_OFFLINE"));
  }

  /** How a silence that goes on is told again. */
  public ClimbRules climbing() {
    Map<String, Double> values = values();
    return new ClimbRules(
        seconds(values, "SILENCE_FIRST_CLIMB"),
        seconds(values, "SILENCE_REPEAT"),
        seconds(values, "SILENCE_STATION"));
  }

  /** What everybody's readings are compared with. */
  public Limits limits() {
    Map<String, Double> values = values();
    return new Limits(
        values.get("NEWS2_URGENT").intValue(),
        values.get("NEWS2_EMERGENCY").intValue(),
        new Bound(values.get("ROOM_COLDEST"), values.get("ROOM_HOTTEST")),
        values.get("ROOM_HYSTERESIS"),
        seconds(values, "CLEAR_AFTER"),
        Map.of());
  }

  /** How much weight lost calls for attention. */
  public WeightRules weight() {
    Map<String, Double> values = values();
    return new WeightRules(
        values.get("WEIGHT_LOSS_SHORT"),
        values.get("WEIGHT_LOSS_SHORT_DAYS").intValue(),
        values.get("WEIGHT_LOSS_LONG"),
        values.get("WEIGHT_LOSS_LONG_DAYS").intValue());
  }

  private static Duration seconds(Map<String, Double> values, String code) {
    return Duration.ofMillis(Math.round(values.get(code) * 1e3));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Double> values() {
    List<Object[]> rows =
        em.createNativeQuery("select code, value from alert_threshold", Object[].class)
            .getResultList();
    Map<String, Double> values = new HashMap<>();
    rows.forEach(row -> values.put((String) row[0], (Double) row[1]));
    return values;
  }
}
