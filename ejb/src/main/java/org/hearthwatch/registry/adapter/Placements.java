package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.registry.model.Placement;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/** Placements, each list cut to what its reader may see. */
@ApplicationScoped
public class Placements {

  private static final String WITH_CONTACT =
      """
      select p as placement, a as contact from Placement p
      join fetch p.person join fetch p.station s join fetch s.division
      join fetch p.facility f join fetch f.division
      left join ContactAssignment c on c.placementId = p.id and c.assignedUntil is null
      left join Account a on a.username = c.username
      """;

  private static final String IN_SCOPE =
      """
      (:everything = true or s.code = :station or f.code = :facility
       or s.division.code = :division or f.division.code = :division)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;
  @Inject private Clock clock;

  /** The placement of an id, whoever asks. */
  public Optional<Placement> byId(UUID id) {
    return Optional.ofNullable(em.find(Placement.class, id));
  }

  /** The placement of a person that lasts. */
  public Optional<Placement> currentOf(UUID personId) {
    return em.createQuery(
            "select p from Placement p where p.person.id = :person and p.endsAt is null",
            Placement.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** All placements of a person, the latest first, whoever asks. */
  public List<Placement> of(UUID personId) {
    return em.createQuery(
            "select p from Placement p where p.person.id = :person order by p.startsAt desc",
            Placement.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The placement as a view, if it is within the scope. */
  public Optional<PlacementView> view(UUID id, Scope scope) {
    return scoped(WITH_CONTACT + " where p.id = :id and " + IN_SCOPE, scope)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> view(row, reveal.toCaller()));
  }

  /** The placements that last, by facility, room and number; facility null means all. */
  public List<PlacementView> current(Scope scope, String facility) {
    Reveal.Reader reader = reveal.toCaller();
    return scoped(
            WITH_CONTACT
                + " where p.endsAt is null and (:only is null or f.code = :only) and "
                + IN_SCOPE
                + " order by f.code, p.room, p.number",
            scope)
        .setParameter("only", facility)
        .getResultStream()
        .map(row -> view(row, reader))
        .toList();
  }

  /** Whether the station supervises the facility or cares for somebody in it now. */
  public boolean stationUses(String station, String facility) {
    return em.createQuery(
                """
                select count(f) from Facility f where f.code = :facility
                and (f.supervisingStation.code = :station or exists
                  (select 1 from Placement p where p.facility = f and p.station.code = :station
                   and p.endsAt is null))\
                """,
                Long.class)
            .setParameter("facility", facility)
            .setParameter("station", station)
            .getSingleResult()
        > 0;
  }

  private TypedQuery<Tuple> scoped(String query, Scope scope) {
    return em.createQuery(query, Tuple.class)
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("station", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("facility", scope instanceof Scope.Facility own ? own.facility() : "")
        .setParameter("division", scope instanceof Scope.Prefecture own ? own.division() : "");
  }

  private PlacementView view(Tuple row, Reveal.Reader reader) {
    Placement placement = row.get("placement", Placement.class);
    Optional<Account> contact = Optional.ofNullable(row.get("contact", Account.class));
    Person person = placement.person();
    return new PlacementView(
        placement.id(),
        placement.number(),
        person.id(),
        person.number(),
        reader.name(person.id(), person.storedName()),
        person.isUnidentified(),
        person.ageOn(Zones.day(clock.instant())),
        person.isAgeEstimated(),
        person.sex(),
        placement.station().named(),
        placement.facility().named(),
        placement.room(),
        placement.startsAt(),
        placement.endsAt(),
        contact.map(Account::username).orElse(null),
        contact.map(account -> account.view().displayZh()).orElse(null),
        contact.map(account -> account.view().displayEn()).orElse(null));
  }
}
