package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.record.model.Entry;
import org.hearthwatch.record.model.HashFunction;
import org.hearthwatch.shared.SealBroken;
import org.hearthwatch.shared.SealedColumn;
import org.hearthwatch.shared.Vault;

/** The free text beside the chains, sealed like all that people write about people. */
@ApplicationScoped
public class Texts implements SealedColumn.Source {

  private static final String CONTEXT = "record.text";
  private static final String ID = "stream || '/' || cast(seq as text) || '/' || name";

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Vault vault;

  @Override
  public SealedColumn sealedColumn() {
    return new SealedColumn("record_text", ID, "text", "text", CONTEXT, null);
  }

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
          .setParameter(
              "text", vault.seal(CONTEXT, id(entry.stream(), entry.seq(), one.name()), one.text()))
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
      long seq = ((Number) columns[0]).longValue();
      String name = (String) columns[1];
      found
          .computeIfAbsent(seq, absent -> new TreeMap<>())
          .put(name, vault.open(CONTEXT, id(stream, seq, name), (String) columns[2]));
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
                  cast(e.body as jsonb) -> t.name ->> 'sealed', t.name
                from record_text t join record_entry e on e.stream = t.stream and e.seq = t.seq
                where t.stream = :stream order by t.seq\
                """)
            .setParameter("stream", stream)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      long seq = ((Number) columns[0]).longValue();
      if (!isRecorded(id(stream, seq, (String) columns[5]), columns)) {
        changed.add(seq);
      }
    }
    return changed;
  }

  private boolean isRecorded(String id, Object[] columns) {
    try {
      String text = vault.open(CONTEXT, id, (String) columns[2]);
      HashFunction hash = Hashes.named((String) columns[3]);
      return FactSheet.sealed((String) columns[1], text, hash).equals(columns[4]);
    } catch (SealBroken notWhatWasSealed) {
      return false;
    }
  }

  private static String id(String stream, long seq, String name) {
    return stream + '/' + seq + '/' + name;
  }
}
