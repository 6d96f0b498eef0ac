package org.hearthwatch.administration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.hearthwatch.administration.OpenMatters;

/**
 * What an account has in hand. Counted by a function of the schema's owner, because administrators
 * see none of what is counted.
 */
@ApplicationScoped
public class Matters {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;

  /** How much of each. */
  public OpenMatters of(String username) {
    Object[] counts =
        (Object[])
            em.createNativeQuery(
                    "select people, stands_in, duties, inspections, shifts"
                        + " from open_matters_of(:username, :now)",
                    Object[].class)
                .setParameter("username", username)
                .setParameter("now", clock.instant())
                .getSingleResult();
    return new OpenMatters(
        number(counts[0]),
        number(counts[1]),
        number(counts[2]),
        number(counts[3]),
        number(counts[4]));
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
