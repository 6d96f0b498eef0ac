package org.hearthwatch.record.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hearthwatch.record.model.Entry;
import org.hearthwatch.shared.adapter.Json;

/** The entries of all chains, and the one way their facts are written. */
@ApplicationScoped
public class Chains {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new entry. */
  public void add(Entry entry) {
    em.persist(entry);
  }

  /** The facts as canonical JSON (RFC 8785). */
  public String canonical(Map<String, ?> facts) {
    try {
      return new JsonCanonicalizer(Json.MAPPER.writeValueAsString(facts)).getEncodedString();
    } catch (JsonProcessingException notPlain) {
      throw new IllegalArgumentException("Facts must be plain values", notPlain);
    } catch (IOException notJson) {
      throw new IllegalStateException("Jackson wrote no JSON", notJson);
    }
  }
}
