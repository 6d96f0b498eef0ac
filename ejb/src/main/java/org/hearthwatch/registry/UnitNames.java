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
import org.hearthwatch.shared.Scope;

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

  /**
   * The units whose doings a scope answers for: a prefecture's are itself, its stations and its
   * facilities; a station's are itself and the facilities it supervises, not those in which it
   * merely has people.
   */
  public List<Named> answeringTo(Scope scope) {
    if (scope instanceof Scope.Province) {
      return all();
    }
    return Stream.of(
            units.divisions().stream()
                .filter(one -> one.code().equals(division(scope)))
                .map(Division::named),
            units.stations().stream()
                .filter(one -> answers(scope, one.division().code(), one.code()))
                .map(Station::named),
            units.facilities().stream()
                .filter(
                    one -> answers(scope, one.division().code(), one.supervisingStation().code()))
                .map(Facility::named))
        .flatMap(names -> names)
        .toList();
  }

  private static String division(Scope scope) {
    return scope instanceof Scope.Prefecture own ? own.division() : null;
  }

  private static boolean answers(Scope scope, String division, String station) {
    return division.equals(division(scope))
        || (scope instanceof Scope.Station own && own.station().equals(station));
  }

  /** The unit of a code. */
  public Optional<Named> of(String code) {
    return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
  }
}
