package org.hearthwatch.contact.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.contact.model.Visit;
import org.hearthwatch.registry.Named;

/** Stored contacts. */
@ApplicationScoped
public class Visits {

  private static final String WITH_NAMES =
      """
      select v as visit, r.id as resident, coalesce(r.legalName, r.alias) as name,
          a.displayZh as zh, a.displayEn as en
      from Visit v join Placement p on p.id = v.placementId join p.person r
      left join Account a on a.username = v.recordedBy
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new contact. */
  public void add(Visit visit) {
    em.persist(visit);
  }

  /** The contacts of a placement, the latest first. */
  public List<VisitView> ofPlacement(UUID placementId) {
    return em.createQuery(
            WITH_NAMES + " where p.id = :placement order by v.occurredAt desc, v.id desc",
            Tuple.class)
        .setParameter("placement", placementId)
        .getResultStream()
        .map(Visits::view)
        .toList();
  }

  /** One contact, whoever asks. */
  public Optional<VisitView> byId(UUID id) {
    return em.createQuery(WITH_NAMES + " where v.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(Visits::view);
  }

  private static VisitView view(Tuple row) {
    Named recorder = new Named(null, row.get("zh", String.class), row.get("en", String.class));
    return row.get("visit", Visit.class)
        .view(row.get("resident", UUID.class), row.get("name", String.class), recorder);
  }
}
