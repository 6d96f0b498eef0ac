package org.hearthwatch.incident.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.incident.IncidentFilter;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.incident.model.Incident;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Scope;

/** Stored incidents, each list cut to what its reader may see. */
@ApplicationScoped
public class Incidents {

  private static final String WITH_NAMES =
      """
      select i as incident, f.code as code, f.nameZh as zh, f.nameEn as en,
          r.id as resident, r.legalName as legal, r.alias as alias,
          a.displayZh as byZh, a.displayEn as byEn,
          (select min(d.dueAt) from Duty d where d.obligationCode = 'INCIDENT-FIRST'
           and d.subjectId = cast(i.id as string)) as due
      from Incident i join Facility f on f.code = i.facilityCode
      left join Placement p on p.id = i.placementId
      left join p.person r left join p.station s
      left join Account a on a.username = i.recordedBy
      """;

  /** With a resident, along the two lines of the placement; without, with the facility. */
  private static final String IN_SCOPE =
      """
      (:everything = true
       or (p.id is null and f.code in :facilities)
       or (p.id is not null and (s.code = :station or f.code = :facility
           or s.division.code = :division or f.division.code = :division)))
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** Stores a new incident. */
  public void add(Incident incident) {
    em.persist(incident);
  }

  /** The incident of an id, locked until the transaction ends. */
  public Optional<Incident> lock(UUID id) {
    return Optional.ofNullable(em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** One incident, whoever asks. */
  public Optional<IncidentView> byId(UUID id) {
    return em.createQuery(WITH_NAMES + " where i.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> view(row, reveal.toCaller()));
  }

  /**
   * The incidents that match, the latest first.
   *
   * @param facilities the codes of all facilities the reader may see
   */
  public List<IncidentView> find(
      IncidentFilter filter, Scope scope, Collection<String> facilities) {
    String query =
        WITH_NAMES
            + """
             where (:only is null or f.code = :only)
            and (:resident is null or r.id = :resident)
            and (:kind is null or i.kind = :kind)
            and (:unreported = false or i.firstReportAt is null) and
            """
            + IN_SCOPE
            + " order by i.awareAt desc, i.id desc";
    Reveal.Reader reader = reveal.toCaller();
    return scoped(query, scope)
        .setParameter("facilities", facilities)
        .setParameter("only", filter.facility())
        .setParameter("resident", filter.residentId())
        .setParameter("kind", filter.kind())
        .setParameter("unreported", filter.unreportedOnly())
        .getResultStream()
        .map(row -> view(row, reader))
        .toList();
  }

  private TypedQuery<Tuple> scoped(String query, Scope scope) {
    return em.createQuery(query, Tuple.class)
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("station", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("facility", scope instanceof Scope.Facility own ? own.facility() : "")
        .setParameter("division", scope instanceof Scope.Prefecture own ? own.division() : "");
  }

  private static IncidentView view(Tuple row, Reveal.Reader reader) {
    Named facility = named(row.get("code", String.class), row, "zh", "en");
    UUID resident = row.get("resident", UUID.class);
    return row.get("incident", Incident.class)
        .view(
            new Incident.Beside(
                facility,
                resident,
                resident == null ? null : reader.name(resident, row),
                named(null, row, "byZh", "byEn"),
                row.get("due", Instant.class)),
            reader);
  }

  private static Named named(String code, Tuple row, String zh, String en) {
    return new Named(code, row.get(zh, String.class), row.get(en, String.class));
  }
}
