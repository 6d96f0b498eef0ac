package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.registry.AccountLeft;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * When an account leaves its unit or role, what it owed there and can still be done is somebody
 * else's of the unit; without anybody it waits, and climbs the ladder. What a contact person owes
 * goes with the people, whom the station hands over.
 */
@ApplicationScoped
@WorksAs(Work.ENGINE)
public class Successions {

  private static final String OPEN =
      """
      from duty where accountable = :user and accountable_role = :role and fulfilled_at is null
          and waived_at is null and cancelled_at is null and (lapses_at is null or lapses_at > :at)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Accountability accountability;

  /** Hands over what was open when the account left; told twice, there is nothing left to do. */
  public void on(@Observes AccountLeft event) {
    if (event.role() != Role.CONTACT_PERSON) {
      places(event).forEach(place -> handOver(event, (String) place[0], (String) place[1]));
    }
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> places(AccountLeft event) {
    return em.createNativeQuery(
            "select distinct facility_code, station_code " + OPEN, Object[].class)
        .setParameter("user", event.username())
        .setParameter("role", event.role().realmName())
        .setParameter("at", event.at())
        .getResultList();
  }

  private void handOver(AccountLeft event, String facility, String station) {
    DutySubject subject = new DutySubject(SubjectKind.FACILITY, facility, null, facility);
    em.createNativeQuery(
            "update duty set accountable = cast(:next as text), version = version + 1 where id in"
                + " (select id "
                + OPEN
                + " and facility_code = :facility and station_code = :station)")
        .setParameter("next", accountability.of(event.role(), subject, station))
        .setParameter("user", event.username())
        .setParameter("role", event.role().realmName())
        .setParameter("at", event.at())
        .setParameter("facility", facility)
        .setParameter("station", station)
        .executeUpdate();
  }
}
