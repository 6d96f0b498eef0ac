package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.duty.ChangeObligation;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.duty.model.WorkCalendar;

/**
 * The rules as they are written. A division's own version of a rule goes before the province's; the
 * division is that of the facility a duty is about.
 */
@ApplicationScoped
public class Catalogue {

  private static final String VERSIONS =
      "select v from ObligationVersion v join fetch v.obligation o where ";

  private static final String AMEND =
      """
      insert into obligation_version (id, obligation_code, valid_from, in_force, title_zh, title_en,
          trigger_text, cadence, event, within_text, within, within_by_grade, accountable_role,
          evidence_text, evidence_kinds, source, source_status, weight, division_code, calendar,
          ladder, weak_kinds, weak_for, pressing, reason, changed_by, changed_at)
      select :id, obligation_code, :from, :inForce, title_zh, title_en,
          coalesce('every ' || cast(:cadence as text), trigger_text), :cadence, event,
          coalesce(cast(:within as text), 'by grade: ' || cast(:byGrade as text)), :within,
          :byGrade, accountable_role, evidence_text, evidence_kinds, source, source_status, :weight,
          :division, calendar, :ladder, weak_kinds, weak_for, pressing, :reason, :by, :at
      from obligation_version where id = :base
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Holidays holidays;

  /** The timetables of all rules that recur. */
  public Timetables timetables() {
    WorkCalendar calendar = holidays.calendar();
    Map<String, List<ObligationVersion>> rules =
        em
            .createQuery(
                VERSIONS + "v.cadence is not null order by o.code, v.validFrom",
                ObligationVersion.class)
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(ObligationVersion::code, TreeMap::new, Collectors.toList()));
    return new Timetables(rules, calendar);
  }

  /** The rules that an event sets off in a division; a rule names one event or several. */
  public List<ObligationVersion> setOffBy(String event, Instant at, String division) {
    return forDivision(
        em.createQuery(
                VERSIONS
                    + "v.validFrom <= :at and (v.validUntil is null or v.validUntil > :at)"
                    + " and concat(' ', v.event, ' ') like concat('% ', :event, ' %')",
                ObligationVersion.class)
            .setParameter("at", at)
            .setParameter("event", event)
            .getResultList(),
        division);
  }

  /** The rules in force that a date in the register sets off. */
  public List<ObligationVersion> setOffByDates(Instant at) {
    return em.createQuery(
            VERSIONS
                + "v.calendar is not null and v.inForce = true and v.validFrom <= :at"
                + " and (v.validUntil is null or v.validUntil > :at)",
            ObligationVersion.class)
        .setParameter("at", at)
        .getResultList();
  }

  /** Every version of a rule, by the day it became valid. */
  public List<ObligationVersion> versions(String code) {
    return em.createQuery(
            VERSIONS + "o.code = :code order by v.validFrom, v.divisionCode",
            ObligationVersion.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** Adds a version that changes another one; what the command does not name stays as it was. */
  public void add(
      UUID id,
      ObligationVersion base,
      ChangeObligation.Command change,
      Instant from,
      String by,
      Instant at) {
    em.flush();
    em.createNativeQuery(AMEND)
        .setParameter("id", id)
        .setParameter("base", base.id())
        .setParameter("from", from)
        .setParameter("division", change.division())
        .setParameter("inForce", change.inForce())
        .setParameter("cadence", change.cadence())
        .setParameter("within", change.within())
        .setParameter("byGrade", change.withinByGrade())
        .setParameter("weight", change.weight())
        .setParameter("ladder", change.ladder() == null ? "" : change.ladder().strip())
        .setParameter("reason", change.reason().strip())
        .setParameter("by", by)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** One version. */
  public ObligationVersion version(UUID id) {
    return em.find(ObligationVersion.class, id);
  }

  private static List<ObligationVersion> forDivision(
      List<ObligationVersion> valid, String division) {
    return valid.stream()
        .collect(
            Collectors.toMap(
                ObligationVersion::code,
                version -> version,
                (one, other) -> nearer(one, other, division),
                TreeMap::new))
        .values()
        .stream()
        .filter(version -> version.division() == null || version.division().equals(division))
        .filter(ObligationVersion::isInForce)
        .toList();
  }

  /** Of two versions of a rule, the one that holds in a division. */
  public static ObligationVersion nearer(
      ObligationVersion one, ObligationVersion other, String division) {
    if (Objects.equals(one.division(), division)) {
      return one;
    }
    return other.division() == null || Objects.equals(other.division(), division) ? other : one;
  }
}
