package org.hearthwatch.stationing.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.Named;
import org.hearthwatch.stationing.ShiftView;
import org.hearthwatch.stationing.model.Presence;
import org.hearthwatch.stationing.model.Shift;
import org.hearthwatch.stationing.model.Slot;

/** Stored shifts with their check-ins. */
@ApplicationScoped
public class Shifts {

  private static final String WITH_NAMES =
      """
      select s as shift, c as presence, f.code as code, f.nameZh as zh, f.nameEn as en,
          a.displayZh as byZh, a.displayEn as byEn
      from Shift s join Facility f on f.code = s.facilityCode
      left join Presence c on c.shiftId = s.id
      left join Account a on a.username = s.username
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new shift. */
  public void add(Shift shift) {
    em.persist(shift);
  }

  /** Stores a new check-in. */
  public void add(Presence presence) {
    em.persist(presence);
  }

  /** The shift of an id, locked until the transaction ends: nobody checks in twice. */
  public Optional<Shift> lock(UUID id) {
    return Optional.ofNullable(em.find(Shift.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Whether somebody has checked in for the shift. */
  public boolean isCheckedIn(UUID shiftId) {
    return em.createQuery("select count(c) from Presence c where c.shiftId = :id", Long.class)
            .setParameter("id", shiftId)
            .getSingleResult()
        > 0;
  }

  /** Whether the officer has a shift, anywhere, that overlaps the slot. */
  public boolean overlaps(Slot slot) {
    return em.createQuery(
                "select count(s) from Shift s where s.username = :user"
                    + " and s.startsAt < :end and s.endsAt > :start",
                Long.class)
            .setParameter("user", slot.username())
            .setParameter("start", slot.startsAt())
            .setParameter("end", slot.endsAt())
            .getSingleResult()
        > 0;
  }

  /** One shift as lists show it. */
  public Optional<ShiftView> view(UUID id, Instant now) {
    TypedQuery<Tuple> query =
        em.createQuery(WITH_NAMES + " where s.id = :id", Tuple.class).setParameter("id", id);
    return views(query, now).stream().findFirst();
  }

  /** The shifts of an officer that touch the span, by start. */
  public List<ShiftView> of(String username, Instant from, Instant to, Instant now) {
    return views(span("s.username = :user", from, to).setParameter("user", username), now);
  }

  /** The shifts in a facility that touch the span, by start. */
  public List<ShiftView> in(String facility, Instant from, Instant to, Instant now) {
    return views(span("f.code = :facility", from, to).setParameter("facility", facility), now);
  }

  private TypedQuery<Tuple> span(String condition, Instant from, Instant to) {
    return em.createQuery(
            WITH_NAMES
                + " where s.startsAt < :to and s.endsAt > :from and "
                + condition
                + " order by s.startsAt, s.id",
            Tuple.class)
        .setParameter("from", from)
        .setParameter("to", to);
  }

  private static List<ShiftView> views(TypedQuery<Tuple> query, Instant now) {
    return query.getResultStream().map(row -> view(row, now)).toList();
  }

  private static ShiftView view(Tuple row, Instant now) {
    Presence presence = row.get("presence", Presence.class);
    return row.get("shift", Shift.class)
        .view(
            new Named(
                row.get("code", String.class),
                row.get("zh", String.class),
                row.get("en", String.class)),
            new Named(null, row.get("byZh", String.class), row.get("byEn", String.class)),
            presence == null ? null : presence.view(),
            now);
  }
}
