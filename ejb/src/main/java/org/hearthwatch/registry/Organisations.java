package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.registry.adapter.UnitRows;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Division;
import org.hearthwatch.registry.model.Facility;
import org.hearthwatch.registry.model.Station;
import org.hearthwatch.shared.Rejection;

/**
 * The one way in which stations and facilities come to be and change, and where each unit belongs.
 * Use cases call it inside their own transaction, having checked role and reach.
 */
@ApplicationScoped
public class Organisations {

  @Inject private Units units;
  @Inject private UnitRows rows;

  /** Every unit of a kind, by code. */
  public List<UnitView> all() {
    return rows.all();
  }

  /** The unit of a code. */
  public Optional<UnitView> of(String code) {
    return code == null ? Optional.empty() : rows.of(code);
  }

  /** Every unit that an administrator of a unit looks after, by code. */
  public List<UnitView> within(String administratorsUnit) {
    UnitView own = of(administratorsUnit).orElseThrow(Rejection::notFound);
    return all().stream()
        .filter(unit -> own.kind() == UnitKind.PROVINCE || unit.division().equals(own.division()))
        .toList();
  }

  /** Whether an administrator of a unit looks after another one: the province after all of them. */
  public boolean covers(String administratorsUnit, String code) {
    Optional<UnitView> own = of(administratorsUnit);
    Optional<UnitView> other = of(code);
    return own.isPresent()
        && other.isPresent()
        && (own.get().kind() == UnitKind.PROVINCE
            || own.get().division().equals(other.get().division()));
  }

  /** Opens a station of a prefecture under the next free number. */
  public UnitView openStation(String division, Named names) {
    Division prefecture = rows.lockDivision(division).orElseThrow(Rejection::notFound);
    Station station = new Station(rows.nextStationCode(division), prefecture, names);
    rows.add(station);
    return station.unit();
  }

  /** Opens a facility of a prefecture under the next free number, supervised from a moment on. */
  public UnitView openFacility(String division, FacilityFacts facts) {
    Division prefecture = rows.lockDivision(division).orElseThrow(Rejection::notFound);
    Facility facility = new Facility(rows.nextFacilityCode(division), prefecture);
    facility.become(facts, station(facts.stationCode()));
    facility.superviseSince(facts.supervisedSince());
    rows.add(facility);
    return facility.unit();
  }

  /** What a facility is like now. */
  public Optional<FacilityFacts> facility(String code) {
    return units.facility(code).map(Facility::facts);
  }

  /** Changes a facility; answers what differs, by field, before and after. */
  public Map<String, List<String>> change(String code, FacilityFacts facts) {
    Facility facility = rows.lockFacility(code).orElseThrow(Rejection::notFound);
    FacilityFacts before = facility.facts();
    facility.become(facts, station(facts.stationCode()));
    return before.differences(facility.facts());
  }

  /** Changes the name of a station. */
  public void renameStation(String code, Named names) {
    rows.lockStation(code).orElseThrow(Rejection::notFound).rename(names);
  }

  private Station station(String code) {
    return units.station(code).orElseThrow(Rejection::notFound);
  }
}
