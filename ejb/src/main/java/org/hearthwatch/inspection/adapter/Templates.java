package org.hearthwatch.inspection.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.shared.adapter.Json;
import org.hibernate.Session;

/** Published checklists. Their questions are JSON, read here and nowhere else. */
@ApplicationScoped
public class Templates {

  private static final String COLUMNS =
      """
      select t.id, t.code, t.version, t.title_zh, t.title_en, t.published_at,
          cast(t.items as text) as items
      from checklist_template t
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The latest version of every checklist, by code. */
  public List<TemplateView> published() {
    return query(
        """
            where t.version = (select max(l.version) from checklist_template l
                               where l.code = t.code)
            order by t.code""",
        null);
  }

  /** One version of a checklist. */
  public Optional<TemplateView> byId(UUID id) {
    return query("where t.id = :id", id).stream().findFirst();
  }

  private List<TemplateView> query(String where, UUID id) {
    var query =
        em.unwrap(Session.class)
            .createNativeQuery(COLUMNS + where, Object[].class)
            .addScalar("id", UUID.class)
            .addScalar("code", String.class)
            .addScalar("version", Integer.class)
            .addScalar("title_zh", String.class)
            .addScalar("title_en", String.class)
            .addScalar("published_at", Instant.class)
            .addScalar("items", String.class);
    if (id != null) {
      query.setParameter("id", id, UUID.class);
    }
    return query.getResultList().stream().map(Templates::view).toList();
  }

  private static TemplateView view(Object[] row) {
    return new TemplateView(
        (UUID) row[0],
        (String) row[1],
        (Integer) row[2],
        (String) row[3],
        (String) row[4],
        (Instant) row[5],
        items((String) row[6]));
  }

  static List<TemplateItem> items(String json) {
    try {
      List<TemplateItem> items = new ArrayList<>();
      for (JsonNode item : Json.MAPPER.readTree(json)) {
        items.add(item(item));
      }
      return items;
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("A published checklist cannot be read", damaged);
    }
  }

  private static TemplateItem item(JsonNode item) {
    return new TemplateItem(
        item.path("code").asText(),
        HazardClass.valueOf(item.path("hazardClass").asText()),
        item.path("section").path("zh").asText(),
        item.path("section").path("en").asText(),
        item.path("question").path("zh").asText(),
        item.path("question").path("en").asText(),
        item.path("source").asText());
  }
}
