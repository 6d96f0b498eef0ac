package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.duty.model.Span;
import org.hearthwatch.shared.Zones;

/**
 * Opens the duties that a date in the register sets off, such as the end of a placement agreement:
 * so long before it as the rule says, due when that day is over.
 */
@ApplicationScoped
public class CalendarDuties {

  private static final String AGREEMENT_EXPIRY = "AGREEMENT_EXPIRY";

  private static final String EXPIRING =
      """
      select p.id, p.facility_code, p.station_code, a.valid_until
      from placement_agreement a
      join placement p on p.agreement_id = a.id and p.ends_at is null
      join facility f on f.code = p.facility_code
      where a.valid_until <= :latest
        and (cast(:division as text) is null or f.division_code = :division)
        and not exists (select from duty d where d.obligation_code = :code
            and d.subject_id = cast(p.id as text)
            and d.due_at = cast(a.valid_until + 1 as timestamp) at time zone 'Asia/Shanghai')
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Catalogue catalogue;
  @Inject private DutyStore duties;
  @Inject private Accountability accountability;
  @Inject private Clock clock;

  /** Opens what is to be open by now; answers how many duties. */
  public int open() {
    Instant now = clock.instant();
    DutyBatch batch = new DutyBatch(now);
    for (ObligationVersion rule : catalogue.setOffByDates(now)) {
      String[] dateAndLead = rule.calendar().split(" ");
      if (AGREEMENT_EXPIRY.equals(dateAndLead[0])) {
        openForAgreements(rule, Span.of(dateAndLead[1]), now, batch);
      }
    }
    return duties.apply(batch).duties();
  }

  @SuppressWarnings("unchecked")
  private void openForAgreements(ObligationVersion rule, Span lead, Instant now, DutyBatch batch) {
    List<Object[]> rows =
        em.createNativeQuery(EXPIRING, Object[].class)
            .setParameter("latest", Zones.day(lead.after(now)))
            .setParameter("division", rule.division())
            .setParameter("code", rule.code())
            .getResultList();
    for (Object[] row : rows) {
      UUID id = (UUID) row[0];
      DutySubject subject =
          new DutySubject(SubjectKind.PLACEMENT, id.toString(), id, (String) row[1]);
      Instant over = Zones.startOfDay(date(row[3]).plusDays(1));
      Instant opens = lead.times(over, -1);
      batch.open(
          rule,
          subject,
          (String) row[2],
          new Cadence.Occurrence(opens, over, null),
          accountability.of(rule.accountableRole(), subject, (String) row[2]));
    }
  }

  private static LocalDate date(Object value) {
    return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
  }
}
