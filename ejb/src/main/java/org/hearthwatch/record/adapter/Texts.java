package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.record.model.Entry;

/** The free text beside the chains. */
@ApplicationScoped
public class Texts {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Keeps the texts of an entry. */
  public void keep(Entry entry, List<FactSheet.Kept> texts) {
    for (FactSheet.Kept one : texts) {
      em.createNativeQuery(
              "insert into record_text (stream, seq, name, salt, text)"
                  + " values (:stream, :seq, :name, :salt, :text)")
          .setParameter("stream", entry.stream())
          .setParameter("seq", entry.seq())
          .setParameter("name", one.name())
          .setParameter("salt", one.salt())
          .setParameter("text", one.text())
          .executeUpdate();
    }
  }

  /** The texts beside some entries of a chain: by number and name. */
  public Map<Long, Map<String, String>> between(String stream, long first, long last) {
    Map<Long, Map<String, String>> found = new TreeMap<>();
    for (Object row :
        em.createNativeQuery(
                "select seq, name, text from record_text"
                    + " where stream = :stream and seq between :first and :last")
            .setParameter("stream", stream)
            .setParameter("first", first)
            .setParameter("last", last)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      found
          .computeIfAbsent(((Number) columns[0]).longValue(), seq -> new TreeMap<>())
          .put((String) columns[1], (String) columns[2]);
    }
    return found;
  }

  /** The numbers of entries beside which a text is not the one that was recorded. */
  public List<Long> changed(String stream) {
    List<Long> changed = new ArrayList<>();
    for (Object row :
        em.createNativeQuery(
                """
                select t.seq, t.salt, t.text, e.algorithm,
                  cast(e.body as jsonb) -> t.name ->> 'sealed'
                from record_text t join record_entry e on e.stream = t.stream and e.seq = t.seq
                where t.stream = :stream order by t.seq\
                """)
            .setParameter("stream", stream)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      String sealed =
          FactSheet.sealed(
              (String) columns[1], (String) columns[2], Hashes.named((String) columns[3]));
      if (!sealed.equals(columns[4])) {
        changed.add(((Number) columns[0]).longValue());
      }
    }
    return changed;
  }
}
