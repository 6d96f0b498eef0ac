package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Division;
import org.hearthwatch.registry.model.Facility;
import org.hearthwatch.registry.model.Station;

/** The names of all units, whoever asks: units are public, what happens in them is not. */
@ApplicationScoped
public class UnitNames {

  @Inject private Units units;

  /** Divisions, then stations, then facilities, each by code. */
  public List<Named> all() {
    return Stream.of(
            units.divisions().stream().map(Division::named),
            units.stations().stream().map(Station::named),
            units.facilities().stream().map(Facility::named))
        .flatMap(names -> names)
        .toList();
  }

  /** The unit of a code. */
  public Optional<Named> of(String code) {
    return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
  }
}
