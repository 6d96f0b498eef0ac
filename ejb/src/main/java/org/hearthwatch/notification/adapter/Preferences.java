package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hearthwatch.notification.model.Preference;

/** How everybody wants to be told. */
@ApplicationScoped
public class Preferences {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** What somebody decided, or what holds for who has decided nothing; the latter is not stored. */
  public Preference of(String username) {
    Preference stored = em.find(Preference.class, username);
    return stored == null ? new Preference(username) : stored;
  }

  /** Stores what somebody decided, as the only one of theirs. */
  public void save(Preference preference) {
    em.merge(preference);
    em.flush();
  }
}
