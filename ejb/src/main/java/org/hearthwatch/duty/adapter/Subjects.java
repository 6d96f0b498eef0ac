package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hibernate.Session;

/**
 * The subjects to which recurring rules apply now: placements that last and supervised facilities.
 * Reads the registry's tables in one statement each, because it is asked every minute.
 */
@ApplicationScoped
public class Subjects {

  /**
   * A subject with the span it is supervised in.
   *
   * @param anchor when its periods are counted from
   * @param since no duty for an earlier period
   */
  public record Supervised(
      DutySubject subject,
      String stationCode,
      String contactPerson,
      Instant anchor,
      Instant since) {}

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** All of a kind; kinds without a cadence have none. */
  public List<Supervised> of(SubjectKind kind) {
    return switch (kind) {
      case PLACEMENT -> placements(null);
      case FACILITY -> facilities();
      default -> List.of();
    };
  }

  /** One placement. */
  public List<Supervised> placement(UUID id) {
    return placements(id);
  }

  @SuppressWarnings("unchecked")
  private List<Supervised> placements(UUID only) {
    List<Object[]> rows =
        em.unwrap(Session.class)
            .createNativeQuery(
                """
                select p.id, p.facility_code, p.station_code, c.username, p.starts_at,
                    greatest(p.starts_at, f.supervised_since)
                from placement p join facility f on f.code = p.facility_code
                left join contact_assignment c on c.placement_id = p.id and c.assigned_until is null
                where p.ends_at is null and (cast(:only as uuid) is null or p.id = :only)""",
                Object[].class)
            .setParameter("only", only, UUID.class)
            .getResultList();
    return rows.stream().map(Subjects::placement).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Supervised> facilities() {
    List<Object[]> rows =
        em.createNativeQuery(
                "select code, supervising_station_code, supervised_since from facility",
                Object[].class)
            .getResultList();
    return rows.stream().map(Subjects::facility).toList();
  }

  private static Supervised placement(Object[] row) {
    UUID id = (UUID) row[0];
    String facility = (String) row[1];
    DutySubject subject = new DutySubject(SubjectKind.PLACEMENT, id.toString(), id, facility);
    return new Supervised(
        subject, (String) row[2], (String) row[3], (Instant) row[4], (Instant) row[5]);
  }

  private static Supervised facility(Object[] row) {
    String code = (String) row[0];
    DutySubject subject = new DutySubject(SubjectKind.FACILITY, code, null, code);
    return new Supervised(subject, (String) row[1], null, (Instant) row[2], (Instant) row[2]);
  }
}
