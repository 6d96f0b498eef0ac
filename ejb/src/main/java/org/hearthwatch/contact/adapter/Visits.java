package org.hearthwatch.contact.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.contact.model.Visit;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;

/** Stored contacts. */
@ApplicationScoped
public class Visits {

  private static final String WITH_NAMES =
      """
      select v as visit, r.id as resident, r.legalName as legal, r.alias as alias,
          a.displayZh as zh, a.displayEn as en
      from Visit v join Placement p on p.id = v.placementId join p.person r
      left join Account a on a.username = v.recordedBy
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** Stores a new contact. */
  public void add(Visit visit) {
    em.persist(visit);
  }

  /** The contacts of a placement, the latest first. */
  public List<VisitView> ofPlacement(UUID placementId) {
    Reveal.Reader reader = reveal.toCaller();
    return em.createQuery(
            WITH_NAMES + " where p.id = :placement order by v.occurredAt desc, v.id desc",
            Tuple.class)
        .setParameter("placement", placementId)
        .getResultStream()
        .map(row -> view(row, reader))
        .toList();
  }

  /** One contact, whoever asks. */
  public Optional<VisitView> byId(UUID id) {
    return em.createQuery(WITH_NAMES + " where v.id = :id", Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(row -> view(row, reveal.toCaller()));
  }

  private static VisitView view(Tuple row, Reveal.Reader reader) {
    Named recorder = new Named(null, row.get("zh", String.class), row.get("en", String.class));
    UUID resident = row.get("resident", UUID.class);
    return row.get("visit", Visit.class)
        .view(resident, reader.name(resident, row), recorder, reader);
  }
}
