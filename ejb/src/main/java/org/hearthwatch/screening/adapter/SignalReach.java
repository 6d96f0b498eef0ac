package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.model.Signal;
import org.hearthwatch.shared.Rejection;

/**
 * Who sees which signals: one about readings, whoever sees the placements of all whose readings
 * they are; one about typed values, whoever sees the house.
 */
@ApplicationScoped
public class SignalReach {
  @Inject private Registry registry;
  @Inject private Signals signals;

  /** All that a caller may see. */
  public List<Signal> all(Caller caller) {
    return signals.all().stream().filter(signal -> sees(signal, caller)).toList();
  }

  /** One of them; what a caller may not see does not exist. */
  public Signal one(UUID id, Caller caller) {
    return signals.byId(id).filter(signal -> sees(signal, caller)).orElseThrow(Rejection::notFound);
  }

  /** Whose record keeps what becomes of a signal: that of the station, not of the house. */
  public String stream(Signal signal) {
    return registry.facility(signal.facilityCode()).map(FacilityRef::stationCode).orElseThrow();
  }

  private boolean sees(Signal signal, Caller caller) {
    List<Evidence.Span> spans = signal.evidence().spans();
    return spans.isEmpty()
        ? registry
            .facility(signal.facilityCode())
            .filter(house -> registry.sees(caller.scope(), house))
            .isPresent()
        : spans.stream().allMatch(span -> sees(span, caller));
  }

  private boolean sees(Evidence.Span span, Caller caller) {
    return registry
        .placement(span.placementId())
        .filter(placement -> caller.scope().sees(placement.lines()))
        .isPresent();
  }
}
