package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.registry.model.Division;
import org.hearthwatch.registry.model.Facility;
import org.hearthwatch.registry.model.Station;

/** Units as those who administer them need them. */
@ApplicationScoped
public class UnitRows {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Units units;

  /** Divisions, then stations, then facilities, each by code. */
  public List<UnitView> all() {
    return Stream.of(
            units.divisions().stream().map(Division::unit),
            units.stations().stream().map(Station::unit),
            units.facilities().stream().map(Facility::unit))
        .flatMap(found -> found)
        .toList();
  }

  /** The unit of a code. */
  public Optional<UnitView> of(String code) {
    return units
        .station(code)
        .map(Station::unit)
        .or(() -> units.facility(code).map(Facility::unit))
        .or(() -> Optional.ofNullable(em.find(Division.class, code)).map(Division::unit));
  }

  /** Stores a new station. */
  public void add(Station station) {
    em.persist(station);
    em.flush();
  }

  /** Stores a new facility. */
  public void add(Facility facility) {
    em.persist(facility);
    em.flush();
  }

  /** A division, kept from others who number their units in it. */
  public Optional<Division> lockDivision(String code) {
    return locked(Division.class, code);
  }

  /** A station, kept from others. */
  public Optional<Station> lockStation(String code) {
    return locked(Station.class, code);
  }

  /** A facility, kept from others. */
  public Optional<Facility> lockFacility(String code) {
    return locked(Facility.class, code);
  }

  /** The code after the last one of a division's stations; two digits. */
  public String nextStationCode(String division) {
    return next("Station", "ST-" + division + "-", 2);
  }

  /** The code after the last one of a division's facilities; three digits. */
  public String nextFacilityCode(String division) {
    return next("Facility", "FC-" + division + "-", 3);
  }

  private String next(String entity, String prefix, int digits) {
    String last =
        em.createQuery(
                "select max(u.code) from " + entity + " u where u.code like :prefix", String.class)
            .setParameter("prefix", prefix + "%")
            .getSingleResult();
    int number = last == null ? 1 : Integer.parseInt(last.substring(prefix.length())) + 1;
    return prefix + String.format("%0" + digits + "d", number);
  }

  private <T> Optional<T> locked(Class<T> type, String code) {
    Optional<T> found = Optional.ofNullable(em.find(type, code));
    found.ifPresent(one -> em.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }
}
