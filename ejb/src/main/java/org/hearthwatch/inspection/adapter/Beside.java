package org.hearthwatch.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.model.Addendum;
import org.hearthwatch.inspection.model.InterviewDraw;
import org.hearthwatch.inspection.model.InterviewPick;
import org.hearthwatch.inspection.model.Statement;

/** What stands beside the checklist of an inspection: statement, addenda, people drawn. */
@ApplicationScoped
public class Beside {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores something new. */
  public void add(Object something) {
    em.persist(something);
  }

  /** The statement of an inspection, if one was taken. */
  public Optional<Statement> statement(UUID inspectionId) {
    return Optional.ofNullable(em.find(Statement.class, inspectionId));
  }

  /** The addenda of an inspection in the order they came. */
  public List<Addendum> addenda(UUID inspectionId) {
    return em.createQuery(
            "select a from Addendum a where a.inspectionId = :id order by a.recordedAt, a.id",
            Addendum.class)
        .setParameter("id", inspectionId)
        .getResultList();
  }

  /** The draw of an inspection, if there was one. */
  public Optional<InterviewDraw> draw(UUID inspectionId) {
    return Optional.ofNullable(em.find(InterviewDraw.class, inspectionId));
  }

  /** The people drawn, in the order of the draw. */
  public List<InterviewPick> picks(UUID inspectionId) {
    return em.createQuery(
            "select p from InterviewPick p where p.inspectionId = :id order by p.position",
            InterviewPick.class)
        .setParameter("id", inspectionId)
        .getResultList();
  }
}
