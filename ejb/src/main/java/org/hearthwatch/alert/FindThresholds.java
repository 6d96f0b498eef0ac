package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.hearthwatch.alert.adapter.ThresholdViews;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/** Reads what alerts and silence are judged by; about nobody, for whoever answers for it. */
@Stateless
@DenyAll
public class FindThresholds {
  @Inject private CurrentCaller callers;
  @Inject private ThresholdViews views;

  /** All of them, with what was decided about them. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public List<ThresholdView> all() {
    callers.get();
    return views.all();
  }
}
