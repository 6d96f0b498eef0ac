package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.alert.BoundsView;
import org.hearthwatch.alert.model.PersonBounds;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Reveal;

/** From stored bounds to what is shown of them. */
@ApplicationScoped
public class BoundsViews {
  @Inject private BoundsTable table;
  @Inject private Registry registry;
  @Inject private Reveal reveal;

  /** The bounds of a person that count now. */
  public BoundsView of(UUID person) {
    return table
        .of(person)
        .map(this::view)
        .orElse(new BoundsView(person, 0, Map.of(), null, null, null, null, null));
  }

  private BoundsView view(PersonBounds set) {
    Optional<AccountView> by = registry.account(set.author());
    Map<String, Bound> labels = new TreeMap<>();
    set.bounds().forEach((kind, bound) -> labels.put(kind.label(), bound));
    return new BoundsView(
        set.personId(),
        set.version(),
        labels,
        reveal.toCaller().text(PersonBounds.REASON, set.id(), set.storedReason()),
        set.author(),
        by.map(AccountView::displayZh).orElse(null),
        by.map(AccountView::displayEn).orElse(null),
        set.since());
  }
}
