package org.hearthwatch.screening;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.Through;
import org.hearthwatch.screening.adapter.SignalReach;
import org.hearthwatch.screening.adapter.SignalTraces;
import org.hearthwatch.screening.adapter.SignalViews;
import org.hearthwatch.screening.model.Signal;
import org.hearthwatch.shared.Role;

/**
 * Reads signals within the caller's scope: for those who supervise houses, not for the houses,
 * which they would only tell what to do differently.
 */
@Stateless
@DenyAll
public class FindSignals {
  @Inject private CurrentCaller callers;
  @Inject private SignalReach reach;
  @Inject private SignalViews views;
  @Inject private SignalTraces traces;
  @Inject private Looks looks;

  /** All of them, those without an outcome first, then the latest. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<SignalView> list() {
    return reach.all(callers.get()).stream().map(views::view).toList();
  }

  /** One of them. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public SignalView byId(UUID id) {
    return views.view(reach.one(id, callers.get()));
  }

  /** What to draw of its evidence, a trace for each span; that is a look at these people. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<SignalTrace> traces(UUID id) {
    Caller caller = callers.get();
    Signal signal = reach.one(id, caller);
    signal.evidence().spans().stream()
        .map(Evidence.Span::personId)
        .distinct()
        .forEach(person -> looks.note(person, Through.VITALS, caller));
    return traces.of(signal);
  }
}
