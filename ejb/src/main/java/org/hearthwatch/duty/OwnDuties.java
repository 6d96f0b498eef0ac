package org.hearthwatch.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearthwatch.duty.adapter.DutyRows;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Registry;

/** What one account can still do, for capabilities that act on its behalf without a call of its. */
@ApplicationScoped
public class OwnDuties {

  @Inject private DutyRows rows;
  @Inject private Registry registry;
  @Inject private Clock clock;

  /** The owner's pending duties and those of whom they stand in for, by deadline. */
  public List<DutyView> pending(Caller owner) {
    Stream<String> others = registry.standsInFor(owner.username(), clock.instant()).stream();
    return Stream.concat(Stream.of(owner.username()), others)
        .flatMap(
            name -> rows.find(DutyFilter.pendingOf(name), owner.scope(), clock.instant()).stream())
        .sorted(Comparator.comparing(DutyView::dueAt))
        .toList();
  }
}
