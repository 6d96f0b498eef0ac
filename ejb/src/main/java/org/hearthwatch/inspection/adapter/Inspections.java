package org.hearthwatch.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.InspectionFilter;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.registry.Named;

/** Stored inspections with their answers. */
@ApplicationScoped
public class Inspections {

  private static final String WITH_NAMES =
      """
      select i as inspection, f.code as code, f.nameZh as zh, f.nameEn as en,
          a.displayZh as byZh, a.displayEn as byEn,
          (select count(c) from ChecklistAnswer c where c.inspectionId = i.id) as answered,
          (select count(d) from Finding d where d.sourceId = i.id) as findings
      from Inspection i join Facility f on f.code = i.facilityCode
      left join Account a on a.username = i.inspector
      """;

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Templates templates;

  /** Stores a new inspection. */
  public void add(Inspection inspection) {
    em.persist(inspection);
  }

  /** Stores a new answer. */
  public void add(ChecklistAnswer answer) {
    em.persist(answer);
  }

  /** The inspection of an id, locked until the transaction ends: one phone at a time. */
  public Optional<Inspection> lock(UUID id) {
    return Optional.ofNullable(em.find(Inspection.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The inspection of an id, whoever asks. */
  public Optional<Inspection> byId(UUID id) {
    return Optional.ofNullable(em.find(Inspection.class, id));
  }

  /** The answer to one question, if it is answered. */
  public Optional<ChecklistAnswer> answer(UUID inspectionId, String itemCode) {
    return Optional.ofNullable(
        em.find(ChecklistAnswer.class, new ChecklistAnswer.Key(inspectionId, itemCode)));
  }

  /** All answers given in an inspection. */
  public List<ChecklistAnswer> answers(UUID inspectionId) {
    return em.createQuery(
            "select c from ChecklistAnswer c where c.inspectionId = :id", ChecklistAnswer.class)
        .setParameter("id", inspectionId)
        .getResultList();
  }

  /** One inspection as lists show it, whoever asks. */
  public Optional<InspectionView> view(UUID id) {
    return views(
            em.createQuery(WITH_NAMES + " where i.id = :id", Tuple.class).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /**
   * The inspections in these facilities that match, the latest day first.
   *
   * @param secrets whether to include unannounced ones that have not started
   */
  public List<InspectionView> find(
      InspectionFilter filter, Collection<String> facilities, boolean secrets) {
    TypedQuery<Tuple> query =
        em.createQuery(
                WITH_NAMES
                    + """
                       where i.facilityCode in :facilities
                      and (:inspector is null or i.inspector = :inspector)
                      and i.scheduledFor between :from and :to
                      and (:secrets = true or i.startedAt is not null or i.kind <> :secret)
                      order by i.scheduledFor desc, i.id desc""",
                Tuple.class)
            .setParameter("facilities", facilities)
            .setParameter("inspector", filter.inspector())
            .setParameter("from", Objects.requireNonNullElse(filter.from(), EARLIEST))
            .setParameter("to", Objects.requireNonNullElse(filter.to(), LATEST))
            .setParameter("secrets", secrets)
            .setParameter("secret", InspectionKind.UNANNOUNCED);
    return views(query).stream()
        .filter(view -> filter.state() == null || filter.state() == view.state())
        .toList();
  }

  private List<InspectionView> views(TypedQuery<Tuple> query) {
    Map<Held, TemplateView> known = new HashMap<>();
    return query.getResultStream().map(row -> view(row, known)).toList();
  }

  private InspectionView view(Tuple row, Map<Held, TemplateView> known) {
    Inspection inspection = row.get("inspection", Inspection.class);
    TemplateView template =
        known.computeIfAbsent(
            new Held(inspection.templateId(), inspection.isBegun()), this::template);
    return inspection.view(
        new Named(
            row.get("code", String.class),
            row.get("zh", String.class),
            row.get("en", String.class)),
        template,
        new Named(null, row.get("byZh", String.class), row.get("byEn", String.class)),
        new Inspection.Counts(
            row.get("answered", Long.class).intValue(),
            row.get("findings", Long.class).intValue()));
  }

  /** One that has not begun follows its checklist; one that has keeps the version. */
  private record Held(UUID template, boolean begun) {}

  private TemplateView template(Held held) {
    return held.begun()
        ? templates.byId(held.template()).orElseThrow()
        : templates.latest(held.template());
  }
}
