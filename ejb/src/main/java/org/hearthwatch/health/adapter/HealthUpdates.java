package org.hearthwatch.health.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.health.HealthUpdateView;
import org.hearthwatch.health.TypedValue;
import org.hearthwatch.health.model.HealthUpdate;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Scope;

/** Stored health updates, each list cut to what its reader may see. */
@ApplicationScoped
public class HealthUpdates {

  private static final String WITH_NAMES =
      """
      select h as seen, r.id as resident, r.legalName as legal, r.alias as alias,
          a.displayZh as zh, a.displayEn as en
      from HealthUpdate h join Placement p on p.id = h.placementId join p.person r
      join p.station s join p.facility f
      left join Account a on a.username = h.recordedBy
      """;

  private static final String IN_SCOPE =
      """
      (:everything = true or s.code = :station or f.code = :facility
       or s.division.code = :division or f.division.code = :division)
      """;

  private static final String TYPED =
      """
      select h.recorded_by, h.recorded_at, v.field, v.typed from health_update h
      cross join lateral (values ('pulse', h.pulse), ('systolic', h.systolic),
        ('diastolic', h.diastolic)) v (field, typed)
      where h.facility_code = :facility and h.recorded_at > :since and v.typed is not null
      order by h.recorded_by, v.field, h.recorded_at
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** Stores a new update. */
  public void add(HealthUpdate update) {
    em.persist(update);
  }

  /** Whether the placement has an update of exactly this moment. */
  public boolean exists(UUID placementId, Instant occurredAt) {
    return em.createQuery(
                "select count(h) from HealthUpdate h"
                    + " where h.placementId = :placement and h.occurredAt = :at",
                Long.class)
            .setParameter("placement", placementId)
            .setParameter("at", occurredAt)
            .getSingleResult()
        > 0;
  }

  /** One update, whoever asks. */
  public Optional<HealthUpdateView> byId(UUID id) {
    return em.createQuery(WITH_NAMES + " where h.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> view(row, reveal.toCaller()));
  }

  /** The latest update of everybody who is in the facility now and has one, by room and name. */
  public List<HealthUpdateView> latest(String facility, Scope scope) {
    String query =
        WITH_NAMES
            + """
            where f.code = :only and p.endsAt is null and not exists
              (select 1 from HealthUpdate l where l.placementId = h.placementId
               and (l.occurredAt > h.occurredAt
                    or (l.occurredAt = h.occurredAt and l.id > h.id)))
            and
            """
            + IN_SCOPE
            + " order by p.room, p.number";
    return views(scoped(query, scope).setParameter("only", facility));
  }

  /** The updates of a resident, the latest first. */
  public List<HealthUpdateView> ofResident(UUID residentId, int limit, Scope scope) {
    String query =
        WITH_NAMES
            + " where r.id = :resident and "
            + IN_SCOPE
            + " order by h.occurredAt desc, h.id desc";
    return views(scoped(query, scope).setParameter("resident", residentId).setMaxResults(limit));
  }

  /** Pulse and pressure as they were typed in a facility since a moment, by who and field. */
  @SuppressWarnings("unchecked")
  public List<TypedValue> typed(String facility, Instant since) {
    List<Tuple> rows =
        em.createNativeQuery(TYPED, Tuple.class)
            .setParameter("facility", facility)
            .setParameter("since", since)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new TypedValue(
                    row.get(0, String.class),
                    row.get(1, Instant.class),
                    row.get(2, String.class),
                    BigDecimal.valueOf(row.get(3, Integer.class))))
        .toList();
  }

  private TypedQuery<Tuple> scoped(String query, Scope scope) {
    return em.createQuery(query, Tuple.class)
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("station", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("facility", scope instanceof Scope.Facility own ? own.facility() : "")
        .setParameter("division", scope instanceof Scope.Prefecture own ? own.division() : "");
  }

  private List<HealthUpdateView> views(TypedQuery<Tuple> query) {
    Reveal.Reader reader = reveal.toCaller();
    return query.getResultStream().map(row -> view(row, reader)).toList();
  }

  private static HealthUpdateView view(Tuple row, Reveal.Reader reader) {
    Named recorder = new Named(null, row.get("zh", String.class), row.get("en", String.class));
    UUID resident = row.get("resident", UUID.class);
    return row.get("seen", HealthUpdate.class)
        .view(resident, reader.name(resident, row), recorder, reader);
  }
}
