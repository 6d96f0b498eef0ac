package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.Threshold;
import org.hearthwatch.alert.model.ClimbRules;
import org.hearthwatch.alert.model.Limits;
import org.hearthwatch.alert.model.ThresholdChange;
import org.hearthwatch.alert.model.WeightRules;
import org.hearthwatch.telemetry.SilenceRules;

/** What the rules compare with. Read anew each time, so that a change counts from its moment. */
@ApplicationScoped
public class Thresholds implements SilenceRules.Source {
  /** What counts at a moment: the latest change of each by then, else what it was at first. */
  private static final String AT =
      """
      select t.code, coalesce((select c.value from alert_threshold_change c
          where c.code = t.code and c.valid_from <= :at
          order by c.valid_from desc, c.set_at desc limit 1), t.value)
      from alert_threshold t
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;

  @Override
  public SilenceRules silence() {
    Map<Threshold, Double> values = now();
    return new SilenceRules(
        seconds(values, Threshold.SILENCE_SLACK),
        values.get(Threshold.SILENCE_USUAL_INTERVALS).intValue(),
        seconds(values, Threshold.SILENCE_SHORTEST),
        seconds(values, Threshold.SILENCE_OFFLINE));
  }

  /** How a silence that goes on is told again. */
  public ClimbRules climbing() {
    Map<Threshold, Double> values = now();
    return new ClimbRules(
        seconds(values, Threshold.SILENCE_FIRST_CLIMB),
        seconds(values, Threshold.SILENCE_REPEAT),
        seconds(values, Threshold.SILENCE_STATION));
  }

  /** What everybody's readings are compared with. */
  public Limits limits() {
    Map<Threshold, Double> values = now();
    return new Limits(
        values.get(Threshold.NEWS2_URGENT).intValue(),
        values.get(Threshold.NEWS2_EMERGENCY).intValue(),
        new Bound(values.get(Threshold.ROOM_COLDEST), values.get(Threshold.ROOM_HOTTEST)),
        values.get(Threshold.ROOM_HYSTERESIS),
        seconds(values, Threshold.CLEAR_AFTER),
        Map.of());
  }

  /** How much weight lost calls for attention. */
  public WeightRules weight() {
    Map<Threshold, Double> values = now();
    return new WeightRules(
        values.get(Threshold.WEIGHT_LOSS_SHORT),
        values.get(Threshold.WEIGHT_LOSS_SHORT_DAYS).intValue(),
        values.get(Threshold.WEIGHT_LOSS_LONG),
        values.get(Threshold.WEIGHT_LOSS_LONG_DAYS).intValue());
  }

  /** What counts at a moment, past or to come. */
  @SuppressWarnings("unchecked")
  public Map<Threshold, Double> at(Instant moment) {
    List<Object[]> rows =
        em.createNativeQuery(AT, Object[].class).setParameter("at", moment).getResultList();
    Map<Threshold, Double> values = new EnumMap<>(Threshold.class);
    rows.forEach(row -> values.put(Threshold.valueOf((String) row[0]), (Double) row[1]));
    return values;
  }

  /** Keeps a decision. */
  public void add(ThresholdChange change) {
    em.persist(change);
    em.flush();
  }

  /** What was decided, the latest first. */
  public List<ThresholdChange> changes() {
    return em.createQuery(
            "select c from ThresholdChange c order by c.validFrom desc, c.setAt desc",
            ThresholdChange.class)
        .getResultList();
  }

  private Map<Threshold, Double> now() {
    return at(clock.instant());
  }

  private static Duration seconds(Map<Threshold, Double> values, Threshold code) {
    return Duration.ofMillis(Math.round(values.get(code) * 1e3));
  }
}
