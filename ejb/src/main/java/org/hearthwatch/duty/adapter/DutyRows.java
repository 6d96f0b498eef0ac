package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyTimes;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Scope;

/**
 * Reads duties with everything a list shows, in one statement, cut to what the reader may see. A
 * station sees the duties it answers for; a facility those of its own house.
 */
@ApplicationScoped
public class DutyRows {

  private static final String ROWS =
      """
      select d.id, d.obligation_code, v.title_zh, v.title_en, d.subject_kind, d.subject_id,
          d.placement_id, p.person_id, coalesce(r.legal_name, r.alias),
          d.facility_code, f.name_zh, f.name_en, d.station_code, d.accountable_role,
          d.accountable, a.display_zh, a.display_en,
          d.opens_at, d.due_at, d.lapses_at, d.fulfilled_at, d.fulfilment_recorded_at, d.waived_at,
          e.kind, e.reference_id, v.source, v.source_status, v.weight
      from duty d
      join obligation_version v on v.id = d.obligation_version_id
      join facility f on f.code = d.facility_code
      join station s on s.code = d.station_code
      left join placement p on p.id = d.placement_id
      left join person r on r.id = p.person_id
      left join account a on a.username = d.accountable
      left join evidence e on e.id = d.evidence_id
      where d.cancelled_at is null
        and (:everything or d.station_code = :scopeStation or d.facility_code = :scopeFacility
             or f.division_code = :scopeDivision or s.division_code = :scopeDivision)
        and (cast(:accountable as text[]) is null
             or d.accountable = any(cast(:accountable as text[])))
        and (cast(:facility as text) is null or d.facility_code = :facility)
        and (cast(:station as text) is null or d.station_code = :station)
        and (cast(:division as text) is null
             or f.division_code = :division or s.division_code = :division)
        and (cast(:placement as uuid) is null or d.placement_id = :placement)
        and (cast(:subjectKind as text) is null
             or (d.subject_kind = :subjectKind and d.subject_id = :subjectId))
        and (cast(:obligation as text) is null or d.obligation_code = :obligation)
        and (cast(:dueFrom as timestamptz) is null or d.due_at >= :dueFrom)
        and (cast(:dueTo as timestamptz) is null or d.due_at < :dueTo)
        and (cast(:pendingOnly as boolean) = false or (d.fulfilled_at is null
             and d.waived_at is null and (d.lapses_at is null or d.lapses_at >= :now)))
        and (cast(:ids as uuid[]) is null or d.id = any(:ids))
      order by d.due_at, d.id
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Registry registry;
  @Inject private Reveal reveal;

  /** The duties that match, by deadline. */
  public List<DutyView> find(DutyFilter filter, Scope scope, Instant now) {
    return find(filter, null, scope, now).stream()
        .filter(view -> filter.states().isEmpty() || filter.states().contains(view.state()))
        .toList();
  }

  /** Certain duties, as far as the reader may see them, by deadline. */
  public List<DutyView> byIds(List<UUID> ids, Scope scope, Instant now) {
    return find(DutyFilter.any(), ids.toArray(UUID[]::new), scope, now);
  }

  @SuppressWarnings("unchecked")
  private List<DutyView> find(DutyFilter filter, UUID[] ids, Scope scope, Instant now) {
    Query query = em.createNativeQuery(ROWS, Object[].class);
    bindScope(query, scope);
    bindFilter(query, filter);
    bind(query, "accountable", whose(filter, now), String[].class);
    bind(query, "ids", ids, UUID[].class);
    query.setParameter("now", now);
    List<Object[]> rows = query.getResultList();
    Reveal.Reader reader = reveal.toCaller();
    return rows.stream().map(row -> view(row, reader, now)).toList();
  }

  private static void bindScope(Query query, Scope scope) {
    query
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("scopeStation", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("scopeFacility", scope instanceof Scope.Facility own ? own.facility() : "")
        .setParameter("scopeDivision", scope instanceof Scope.Prefecture own ? own.division() : "");
  }

  private static void bindFilter(Query query, DutyFilter filter) {
    DutyFilter.Subject subject = filter.subject();
    boolean pendingOnly =
        !filter.states().isEmpty() && DutyFilter.PENDING.containsAll(filter.states());
    query
        .setParameter("facility", filter.facility())
        .setParameter("station", filter.station())
        .setParameter("division", filter.division())
        .setParameter("subjectKind", subject == null ? null : subject.kind().name())
        .setParameter("subjectId", subject == null ? null : subject.id())
        .setParameter("obligation", filter.obligation())
        .setParameter("pendingOnly", pendingOnly);
    bind(query, "placement", filter.placementId(), UUID.class);
    bind(query, "dueFrom", filter.dueFrom(), Instant.class);
    bind(query, "dueTo", filter.dueTo(), Instant.class);
  }

  /** A deputy also has the duties of those they stand in for. */
  private String[] whose(DutyFilter filter, Instant now) {
    if (filter.accountable() == null) {
      return null;
    }
    List<String> whose = new ArrayList<>(registry.standsInFor(filter.accountable(), now));
    whose.add(filter.accountable());
    return whose.toArray(String[]::new);
  }

  private static <T> void bind(Query query, String name, T value, Class<T> type) {
    ((org.hibernate.query.Query<?>) query).setParameter(name, value, type);
  }

  private static DutyView view(Object[] row, Reveal.Reader reader, Instant now) {
    DutyTimes times =
        new DutyTimes(
            (Instant) row[17],
            (Instant) row[18],
            (Instant) row[19],
            (Instant) row[20],
            (Instant) row[21],
            (Instant) row[22]);
    DutyState state = times.stateAt(now, now);
    return new DutyView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        SubjectKind.valueOf((String) row[4]),
        (String) row[5],
        (UUID) row[6],
        (UUID) row[7],
        reader.name((UUID) row[7], (String) row[8]),
        new Named((String) row[9], (String) row[10], (String) row[11]),
        (String) row[12],
        (String) row[13],
        (String) row[14],
        (String) row[15],
        (String) row[16],
        times,
        state,
        (String) row[23],
        (UUID) row[24],
        (String) row[25],
        (String) row[26],
        (BigDecimal) row[27]);
  }
}
