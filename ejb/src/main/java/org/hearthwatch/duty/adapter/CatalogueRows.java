package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.duty.ObligationView;
import org.hearthwatch.duty.SubjectKind;

/** Reads the catalogue as people read it, with the words of trigger, time allowed and evidence. */
@ApplicationScoped
public class CatalogueRows {

  private static final String ROWS =
      """
      select o.code, o.subject_kind, v.valid_from, v.in_force, v.title_zh, v.title_en,
          v.trigger_text, v.within_text, v.accountable_role, v.evidence_text, v.source,
          v.source_status, v.weight
      from obligation o
      join obligation_version v on v.obligation_code = o.code
      where v.valid_from <= :at and (v.valid_until is null or v.valid_until > :at)
        and v.division_code is null
      order by v.in_force desc, o.code
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Every rule in the version that is valid at a moment, those in force first, by code. */
  @SuppressWarnings("unchecked")
  public List<ObligationView> validAt(Instant moment) {
    List<Object[]> rows =
        em.createNativeQuery(ROWS, Object[].class).setParameter("at", moment).getResultList();
    return rows.stream().map(CatalogueRows::view).toList();
  }

  private static ObligationView view(Object[] row) {
    return new ObligationView(
        (String) row[0],
        SubjectKind.valueOf((String) row[1]),
        (Instant) row[2],
        (Boolean) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (String) row[10],
        (String) row[11],
        (BigDecimal) row[12]);
  }
}
