package org.hearthwatch.administration.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.administration.Change;
import org.hearthwatch.shared.adapter.Json;

/** What the record says about an account or a unit, in all chains. */
@ApplicationScoped
public class History {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The latest entries about a subject, the latest first. */
  @SuppressWarnings("unchecked")
  public List<Change> of(String subjectKind, String subjectId) {
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select stream, seq, recorded_at, actor, action, body from record_entry
                where subject_kind = :kind and subject_id = :id
                order by recorded_at desc, stream, seq desc limit :most\
                """,
                Object[].class)
            .setParameter("kind", subjectKind)
            .setParameter("id", subjectId)
            .setParameter("most", MOST)
            .getResultList();
    return rows.stream().map(History::change).toList();
  }

  private static Change change(Object[] row) {
    return new Change(
        (String) row[0],
        ((Number) row[1]).longValue(),
        (Instant) row[2],
        (String) row[3],
        (String) row[4],
        facts((String) row[5]));
  }

  private static Map<String, String> facts(String body) {
    try {
      Map<String, String> facts = new LinkedHashMap<>();
      JsonNode json = Json.MAPPER.readTree(body);
      json.properties().forEach(one -> facts.put(one.getKey(), text(one.getValue())));
      return facts;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("The record holds no JSON", impossible);
    }
  }

  private static String text(JsonNode value) {
    List<String> parts = new ArrayList<>();
    value.forEach(part -> parts.add(part.asText()));
    return value.isArray() ? String.join(" → ", parts) : value.asText();
  }
}
