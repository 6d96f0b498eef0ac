package org.hearthwatch.inspection;

import java.util.List;

/** Plans made in one step, a facility each. */
public record PlansView(List<PlanView> plans) {

  /** Keeps its own copy. */
  public PlansView {
    plans = List.copyOf(plans);
  }
}
