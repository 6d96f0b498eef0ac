package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.model.BreakGlass;
import org.hearthwatch.shared.Scope;

/** Access in need as it was granted, and whom it can be granted to look at. */
@ApplicationScoped
public class Grants {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new one. */
  public void add(BreakGlass grant) {
    em.persist(grant);
    em.flush();
  }

  /** The one of an id, whoever asks. */
  public Optional<BreakGlass> byId(UUID id) {
    return Optional.ofNullable(em.find(BreakGlass.class, id));
  }

  /** The person of a number, or of the blind index of an identity number, whoever asks. */
  public Optional<BreakGlass.Whom> find(String number, String blind) {
    List<?> rows =
        em.createNativeQuery(
                "select person_id, person_number, station_code"
                    + " from person_in_need(cast(:number as text), cast(:blind as text))",
                Object[].class)
            .setParameter("number", number)
            .setParameter("blind", blind)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new BreakGlass.Whom((UUID) row[0], (String) row[1], (String) row[2]))
        .findFirst();
  }

  /** Whether a person is open to somebody now. */
  public boolean isOpen(String username, UUID person, Instant now) {
    return of(username, person).stream().anyMatch(grant -> grant.isOpen(now));
  }

  /** All of somebody for a person, the latest first. */
  public List<BreakGlass> of(String username, UUID person) {
    return em.createQuery(
            "select g from BreakGlass g where g.username = :username and g.personId = :person"
                + " order by g.grantedAt desc, g.id desc",
            BreakGlass.class)
        .setParameter("username", username)
        .setParameter("person", person)
        .getResultList();
  }

  /** All of somebody since a moment, the latest first. */
  public List<BreakGlass> of(String username, Instant since) {
    return em.createQuery(
            "select g from BreakGlass g where g.username = :username and g.grantedAt >= :since"
                + " order by g.grantedAt desc, g.id desc",
            BreakGlass.class)
        .setParameter("username", username)
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** All to people of the stations within a scope since a moment, the latest first. */
  public List<BreakGlass> within(Scope scope, Instant since) {
    return em.createQuery(
            "select g from BreakGlass g, Station s where s.code = g.stationCode"
                + " and (:everything = true or s.code = :station or s.division.code = :division)"
                + " and g.grantedAt >= :since order by g.grantedAt desc, g.id desc",
            BreakGlass.class)
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("station", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("division", scope instanceof Scope.Prefecture own ? own.division() : "")
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultList();
  }
}
