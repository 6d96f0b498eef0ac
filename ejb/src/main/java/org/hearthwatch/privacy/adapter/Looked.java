package org.hearthwatch.privacy.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.privacy.LookView;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.registry.Through;
import org.hearthwatch.registry.UnitNames;

/** Reads who looked at whom, what belongs together as one look. */
@ApplicationScoped
public class Looked {

  private static final int MOST = 200;
  private static final Duration TOGETHER = Duration.ofMinutes(5);

  private static final String LOOKS =
      """
      select l.username, a.display_zh, a.display_en, l.role, l.unit_code, l.through, l.looked_at,
          g.id, g.reason, l.id
      from person_look l left join account a on a.username = l.username
      left join break_glass g on g.id = l.break_glass
      where l.person_id = :person order by l.looked_at desc, l.id desc limit :most\
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private UnitNames units;
  @Inject private Reveal reveal;

  /** The latest looks at a person, the latest first. */
  @SuppressWarnings("unchecked")
  public List<LookView> at(UUID person) {
    List<Object[]> rows =
        em.createNativeQuery(LOOKS, Object[].class)
            .setParameter("person", person)
            .setParameter("most", MOST)
            .getResultList();
    Map<String, Named> names =
        units.all().stream().collect(Collectors.toMap(Named::code, Function.identity()));
    List<LookView> looks = new ArrayList<>();
    Collections.reverse(rows);
    rows.forEach(row -> add(looks, view(row, names)));
    Collections.reverse(looks);
    return looks;
  }

  /** What one person looked at within a few minutes is one look. */
  private static void add(List<LookView> looks, LookView next) {
    for (int at = looks.size() - 1; at >= 0; at--) {
      LookView before = looks.get(at);
      if (before.at().plus(TOGETHER).isBefore(next.at())) {
        break;
      }
      if (before.who().code().equals(next.who().code())) {
        before.through().addAll(next.through());
        return;
      }
    }
    looks.add(next);
  }

  private LookView view(Object[] row, Map<String, Named> units) {
    String unit = (String) row[4];
    Set<Through> through = EnumSet.of(Through.valueOf((String) row[5]));
    return new LookView(
        (UUID) row[9],
        new Named((String) row[0], (String) row[1], (String) row[2]),
        (String) row[3],
        units.getOrDefault(unit, new Named(unit, unit, unit)),
        through,
        (Instant) row[6],
        reveal.toCaller().text("break_glass.reason", (UUID) row[7], (String) row[8]));
  }
}
