package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.alert.Threshold;
import org.hearthwatch.alert.ThresholdView;
import org.hearthwatch.alert.model.ThresholdChange;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Registry;

/** From thresholds to what is shown of them. */
@ApplicationScoped
public class ThresholdViews {
  @Inject private Thresholds thresholds;
  @Inject private Registry registry;
  @Inject private Clock clock;

  /** All of them, in their order. */
  public List<ThresholdView> all() {
    Map<Threshold, Double> now = thresholds.at(clock.instant());
    List<ThresholdChange> changes = thresholds.changes();
    return Arrays.stream(Threshold.values()).map(code -> view(code, now, changes)).toList();
  }

  /** One of them. */
  public ThresholdView one(Threshold code) {
    return view(code, thresholds.at(clock.instant()), thresholds.changes());
  }

  private ThresholdView view(
      Threshold code, Map<Threshold, Double> now, List<ThresholdChange> changes) {
    return new ThresholdView(
        code,
        code.unit(),
        now.get(code),
        code.lowest(),
        code.highest(),
        changes.stream().filter(change -> change.code() == code).map(this::view).toList());
  }

  private ThresholdView.Change view(ThresholdChange change) {
    Optional<AccountView> setter = registry.account(change.setBy());
    return new ThresholdView.Change(
        change.value(),
        change.validFrom(),
        change.reason(),
        change.setBy(),
        setter.map(AccountView::displayZh).orElse(null),
        setter.map(AccountView::displayEn).orElse(null),
        change.setAt());
  }
}
