package org.hearthwatch.timeline.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.timeline.TimelineEntry;
import org.hearthwatch.timeline.TimelineKind;

/** Reads a part of the time line in one statement. */
@ApplicationScoped
public class TimelineRows {

  private static final UUID LAST = new UUID(-1L, -1L);

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;

  /** The latest entries of some kinds about some placements, whoever asks. */
  @SuppressWarnings("unchecked")
  public List<TimelineEntry> of(
      Collection<UUID> placements,
      Collection<TimelineKind> kinds,
      Instant before,
      UUID beforeId,
      int most) {
    String parts =
        kinds.stream()
            .map(kind -> TimelineSql.KIND.formatted(kind, TimelineSql.PARTS.get(kind)))
            .collect(Collectors.joining(" union all "));
    List<Object[]> rows =
        em.createNativeQuery(TimelineSql.ALL.formatted(parts), Object[].class)
            .setParameter("placements", placements.toArray(UUID[]::new))
            .setParameter("before", before)
            .setParameter("beforeId", beforeId == null ? LAST : beforeId)
            .setParameter("most", most)
            .getResultList();
    Reveal.Reader reader = reveal.toCaller();
    return rows.stream().map(row -> entry(row, reader)).toList();
  }

  private static TimelineEntry entry(Object[] row, Reveal.Reader reader) {
    UUID id = (UUID) row[1];
    String by = (String) row[8];
    String context = (String) row[12];
    String note = (String) row[11];
    return new TimelineEntry(
        id,
        TimelineKind.valueOf((String) row[0]),
        (Instant) row[3],
        (Instant) row[4],
        (UUID) row[2],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        new Named((String) row[13], (String) row[14], (String) row[15]),
        by == null ? null : new Named(by, (String) row[9], (String) row[10]),
        context == null ? note : reader.text(context, id, note));
  }
}
