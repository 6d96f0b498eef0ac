package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Ids;

/** Looks at persons as rows, which are only ever added. */
@ApplicationScoped
public class LookRows {

  private static final Duration SAME_LOOK = Duration.ofMinutes(5);

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Adds a look, unless it is one with the look before. */
  public void add(UUID person, Through through, Caller caller, Instant now) {
    em.createNativeQuery(
            """
            insert into person_look
                (id, person_id, username, role, unit_code, through, break_glass, looked_at)
            select :id, :person, :username, :role, :unit, :through,
                (select g.id from break_glass g where g.username = :username
                 and g.person_id = :person and g.ended_at is null and g.expires_at > :now
                 order by g.granted_at desc limit 1), :now
            where not exists (select from person_look l where l.person_id = :person
                and l.username = :username and l.through = :through and l.looked_at > :since)\
            """)
        .setParameter("id", Ids.next())
        .setParameter("person", person)
        .setParameter("username", caller.username())
        .setParameter("role", caller.role().realmName())
        .setParameter("unit", caller.unitCode())
        .setParameter("through", through.name())
        .setParameter("now", now)
        .setParameter("since", now.minus(SAME_LOOK))
        .executeUpdate();
  }
}
