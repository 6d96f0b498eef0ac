package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.SignalView;
import org.hearthwatch.screening.model.Signal;

/** From a signal to what is shown of it, with the names the registry knows. */
@ApplicationScoped
public class SignalViews {
  @Inject private Registry registry;
  @Inject private Reveal reveal;

  /** The signal as it is shown. */
  public SignalView view(Signal signal) {
    Signal.Facts facts = signal.facts();
    Optional<AccountView> recorder = registry.account(facts.recordedBy());
    Optional<AccountView> settler = registry.account(facts.settledBy());
    return new SignalView(
        signal.id(),
        facts.kind(),
        signal.facilityCode(),
        registry.facility(signal.facilityCode()).map(FacilityRef::name).orElse(null),
        people(signal.evidence()),
        facts.recordedBy(),
        recorder.map(AccountView::displayZh).orElse(null),
        recorder.map(AccountView::displayEn).orElse(null),
        signal.evidence(),
        facts.foundAt(),
        facts.lastFoundAt(),
        facts.times(),
        facts.outcomeKind(),
        reveal.toCaller().text(Signal.OUTCOME, signal.id(), facts.outcome()),
        facts.settledBy(),
        settler.map(AccountView::displayZh).orElse(null),
        settler.map(AccountView::displayEn).orElse(null),
        signal.settledAt());
  }

  private List<SignalView.Person> people(Evidence evidence) {
    List<UUID> ids = evidence.spans().stream().map(Evidence.Span::personId).toList();
    Map<UUID, String> names = registry.residentNames(ids.stream().distinct().toList());
    return ids.stream().map(id -> new SignalView.Person(id, names.get(id))).toList();
  }
}
