package org.hearthwatch.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.ChecklistText;
import org.hearthwatch.inspection.TemplateState;
import org.hearthwatch.inspection.TemplateView;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Stored checklists in all their versions. */
@ApplicationScoped
public class Templates {

  private static final String COLUMNS =
      """
      select t.id, t.code, t.version, t.title_zh, t.title_en, t.published_at,
          cast(t.items as text) as items, t.revision, t.changed_by, t.changed_at,
          exists (select 1 from checklist_template l where l.code = t.code
              and l.version > t.version and l.published_at is not null) as superseded
      from checklist_template t
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The latest published version of every checklist, by code. */
  public List<TemplateView> published() {
    return all().stream().filter(one -> one.state() == TemplateState.PUBLISHED).toList();
  }

  /** Every version of every checklist, by code, the latest first. */
  public List<TemplateView> all() {
    return query("order by t.code, t.version desc", Map.of());
  }

  /** Whether inspections can be scheduled with it; null is left to whoever requires it. */
  public boolean isPublished(UUID id) {
    return id == null || byId(id).filter(one -> one.publishedAt() != null).isPresent();
  }

  /**
   * The version that an inspection begins with: the latest of the checklist that was chosen for it.
   */
  public TemplateView latest(UUID chosen) {
    TemplateView known = byId(chosen).orElseThrow();
    return versions(known.code()).stream()
        .filter(one -> one.state() == TemplateState.PUBLISHED)
        .findFirst()
        .orElse(known);
  }

  /** One version of a checklist. */
  public Optional<TemplateView> byId(UUID id) {
    return query("where t.id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The draft of an id, locked until the transaction ends. */
  public Optional<TemplateView> lockDraft(UUID id) {
    return query("where t.id = :id and t.published_at is null for update", Map.of("id", id))
        .stream()
        .findFirst();
  }

  /** The versions of one checklist, the latest first. */
  public List<TemplateView> versions(String code) {
    return query("where t.code = :code order by t.version desc", Map.of("code", code));
  }

  /** Stores a new draft; whether there was none of that code yet. */
  public boolean addDraft(UUID id, String code, int version, ChecklistText text) {
    return change(
            """
            insert into checklist_template (id, code, version, title_zh, title_en, items)
            values (:id, :code, :version, :zh, :en, cast(:items as jsonb)) on conflict do nothing""",
            text,
            Map.of("id", id, "code", code, "version", version))
        == 1;
  }

  /** Puts what a draft says in place of what it said. */
  public void saveDraft(UUID id, ChecklistText text, String by, Instant at) {
    change(
        """
        update checklist_template set title_zh = :zh, title_en = :en,
            items = cast(:items as jsonb), revision = revision + 1, changed_by = :by,
            changed_at = :at
        where id = :id and published_at is null""",
        text,
        Map.of("id", id, "by", by, "at", at));
  }

  /** Publishes a draft; from now on the database lets nobody change it. */
  public void publish(UUID id, Instant at) {
    em.createNativeQuery("update checklist_template set published_at = :at where id = :id")
        .setParameter("at", at)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Throws a draft away. */
  public void discard(UUID id) {
    em.createNativeQuery("delete from checklist_template where id = :id and published_at is null")
        .setParameter("id", id)
        .executeUpdate();
  }

  private int change(String sql, ChecklistText text, Map<String, ?> values) {
    var query =
        em.createNativeQuery(sql)
            .setParameter("zh", text.titleZh().strip())
            .setParameter("en", text.titleEn().strip())
            .setParameter("items", ChecklistJson.write(text.items()));
    values.forEach(query::setParameter);
    return query.executeUpdate();
  }

  private List<TemplateView> query(String where, Map<String, ?> values) {
    NativeQuery<Object[]> query =
        em.unwrap(Session.class)
            .createNativeQuery(COLUMNS + where, Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("code", String.class)
            .addScalar("version", Integer.class)
            .addScalar("title_zh", String.class)
            .addScalar("title_en", String.class)
            .addScalar("published_at", Instant.class)
            .addScalar("items", String.class)
            .addScalar("revision", Integer.class)
            .addScalar("changed_by", String.class)
            .addScalar("changed_at", Instant.class)
            .addScalar("superseded", Boolean.class);
    values.forEach(query::setParameter);
    return query.getResultList().stream().map(Templates::view).toList();
  }

  private static TemplateView view(Object[] row) {
    Instant publishedAt = (Instant) row[5];
    TemplateState state =
        publishedAt == null
            ? TemplateState.DRAFT
            : Boolean.TRUE.equals(row[10]) ? TemplateState.SUPERSEDED : TemplateState.PUBLISHED;
    return new TemplateView(
        (UUID) row[0],
        (String) row[1],
        (Integer) row[2],
        (String) row[3],
        (String) row[4],
        publishedAt,
        ChecklistJson.read((String) row[6]),
        state,
        (Integer) row[7],
        (String) row[8],
        (Instant) row[9]);
  }
}
