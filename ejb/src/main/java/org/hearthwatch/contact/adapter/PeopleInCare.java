package org.hearthwatch.contact.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.PersonInCare;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;

/** The people of contact persons with their last contacts and pending duties, in one statement. */
@ApplicationScoped
public class PeopleInCare {

  private static final String PEOPLE =
      """
      select p.id, r.id as person, coalesce(r.legal_name, r.alias), f.code, f.name_zh, f.name_en,
          p.room, c.username, v.visit_at, v.call_at, v.video_at, d.pending, d.overdue, d.next_due,
          d.next_rule, v.findings
      from contact_assignment c
      join placement p on p.id = c.placement_id and p.ends_at is null
      join person r on r.id = p.person_id
      join facility f on f.code = p.facility_code
      cross join lateral (
          select max(v.occurred_at) filter (where v.channel = 'IN_PERSON') as visit_at,
              max(v.occurred_at) filter (where v.channel = 'PHONE') as call_at,
              max(v.occurred_at) filter (where v.channel = 'VIDEO') as video_at,
              count(g.id) as findings
          from visit v left join finding g on g.id = v.finding_id and g.verified_at is null
          where v.placement_id = p.id) v
      cross join lateral (
          select count(*) as pending, count(*) filter (where d.due_at < :now) as overdue,
              min(d.due_at) as next_due,
              (array_agg(d.obligation_code order by d.due_at))[1] as next_rule
          from duty d where d.placement_id = p.id and d.accountable_role = 'contact-person'
            and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null
            and (d.lapses_at is null or d.lapses_at >= :now)) d
      where c.username = any(:users) and c.assigned_until is null
      order by d.next_due nulls last, p.number
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** The people of these officers, whoever asks; what is due first on top. */
  @SuppressWarnings("unchecked")
  public List<PersonInCare> of(List<String> usernames, Instant now) {
    List<Object[]> rows =
        em.createNativeQuery(PEOPLE, Object[].class)
            .setParameter("users", usernames.toArray(String[]::new))
            .setParameter("now", now)
            .getResultList();
    Reveal.Reader reader = reveal.toCaller();
    return rows.stream().map(row -> person(row, reader)).toList();
  }

  private static PersonInCare person(Object[] row, Reveal.Reader reader) {
    UUID resident = (UUID) row[1];
    return new PersonInCare(
        (UUID) row[0],
        resident,
        reader.name(resident, (String) row[2]),
        new Named((String) row[3], (String) row[4], (String) row[5]),
        (String) row[6],
        (String) row[7],
        (Instant) row[8],
        (Instant) row[9],
        (Instant) row[10],
        number(row[11]),
        number(row[12]),
        (Instant) row[13],
        (String) row[14],
        number(row[15]));
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
