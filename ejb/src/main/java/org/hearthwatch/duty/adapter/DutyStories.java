package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.duty.DutyStory;
import org.hearthwatch.duty.DutyStory.Person;
import org.hearthwatch.duty.DutyStory.Proof;
import org.hearthwatch.duty.DutyStory.Rule;
import org.hearthwatch.duty.DutyStory.Step;
import org.hearthwatch.duty.DutyStory.Waiver;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.EscalationLevel;
import org.hearthwatch.registry.Reveal;

/** Reads what a list of duties does not show: who recorded, by which version, why waived. */
@ApplicationScoped
public class DutyStories {

  private static final String STORY =
      """
      select e.kind, e.reference_id, e.occurred_at, e.recorded_at,
          e.recorded_by, r.display_zh, r.display_en,
          v.valid_from, v.valid_until,
          d.waived_at, d.waived_by, w.display_zh, w.display_en, d.waiver_reason
      from duty d
      join obligation_version v on v.id = d.obligation_version_id
      left join evidence e on e.id = d.evidence_id
      left join account r on r.username = e.recorded_by
      left join account w on w.username = d.waived_by
      where d.id = :id and d.opens_at = :opens\
      """;

  private static final String STEPS =
      """
      select s.id, s.level, s.reached_at, t.username, a.display_zh, a.display_en
      from duty_step s
      left join unnest(s.told) with ordinality t (username, nth) on true
      left join account a on a.username = t.username
      where s.duty_id = :id order by s.reached_at, s.id, t.nth\
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** The story of a duty that the reader may see. */
  public DutyStory of(DutyView duty) {
    Object[] row =
        (Object[])
            em.createNativeQuery(STORY, Object[].class)
                .setParameter("id", duty.id())
                .setParameter("opens", duty.opensAt())
                .getSingleResult();
    Rule rule = new Rule((Instant) row[7], (Instant) row[8]);
    return new DutyStory(duty, proof(row), rule, waiver(row, duty.id()), steps(duty.id()));
  }

  @SuppressWarnings("unchecked")
  private List<Step> steps(UUID duty) {
    List<Object[]> rows =
        em.createNativeQuery(STEPS, Object[].class).setParameter("id", duty).getResultList();
    Map<UUID, Step> steps = new LinkedHashMap<>();
    for (Object[] row : rows) {
      EscalationLevel level = EscalationLevel.valueOf((String) row[1]);
      List<Person> told = row[3] == null ? List.of() : List.of(person(row, 3));
      steps.merge((UUID) row[0], new Step(level, (Instant) row[2], told), DutyStories::together);
    }
    return List.copyOf(steps.values());
  }

  private static Step together(Step one, Step other) {
    return new Step(
        one.level(), one.at(), Stream.concat(one.told().stream(), other.told().stream()).toList());
  }

  private static Proof proof(Object[] row) {
    return row[0] == null
        ? null
        : new Proof(
            (String) row[0], (UUID) row[1], (Instant) row[2], (Instant) row[3], person(row, 4));
  }

  /** The reason may say how somebody is, and is shown to whoever reads such texts. */
  private Waiver waiver(Object[] row, UUID duty) {
    return row[9] == null
        ? null
        : new Waiver(
            (Instant) row[9],
            person(row, 10),
            reveal.toCaller().text("duty.waiver_reason", duty, (String) row[13]));
  }

  private static Person person(Object[] row, int at) {
    return new Person((String) row[at], (String) row[at + 1], (String) row[at + 2]);
  }
}
