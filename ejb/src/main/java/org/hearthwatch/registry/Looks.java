package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hearthwatch.registry.adapter.LookRows;

/** Where every use case that shows one person notes that somebody looked. */
@ApplicationScoped
public class Looks {

  @Inject private LookRows rows;
  @Inject private Clock clock;

  /** Notes it in the current transaction; the same again within five minutes is the same look. */
  public void note(UUID person, Through through, Caller caller) {
    rows.add(person, through, caller, clock.instant());
  }
}
