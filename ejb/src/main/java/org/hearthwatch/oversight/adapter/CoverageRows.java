package org.hearthwatch.oversight.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.oversight.Cell;
import org.hearthwatch.oversight.Channel;
import org.hearthwatch.oversight.CoverageCounts;
import org.hearthwatch.oversight.CoverageFilter;
import org.hearthwatch.oversight.CoverageOrder;
import org.hearthwatch.oversight.CoveragePage;
import org.hearthwatch.oversight.CoverageRow;
import org.hearthwatch.oversight.model.Judgement;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Scope;

/** Reads coverage, cut to what the reader may see. */
@ApplicationScoped
public class CoverageRows {

  /**
   * Who reads, and when.
   *
   * @param own user name of a contact person, who sees their own people only; null for the scope
   */
  public record Reader(Scope scope, String own, Instant now) {}

  private static final String PAGE =
      CoverageSql.CELLS
          + """
          , person as (
            select c.id, count(*) filter (where c.hole) as holes,
                max(c.last_at) filter (where c.name <> 'TELEMETRY') as seen_at
            from cell c group by c.id
            having not :holesOnly
                or bool_or(c.hole and (cast(:channel as text) is null or c.name = :channel))),
          page as (
            select p.*, s.holes, s.seen_at, count(*) over () as total,
                row_number() over (order by %s) as nr
            from person s join placed p on p.id = s.id
            left join unnest(cast(:byName as uuid[])) with ordinality called (person, place)
                on called.person = p.person_id
            order by nr limit :most offset :first)
          select p.id, p.number, p.person_id, p.resident, p.facility_code, p.facility_zh,
              p.facility_en, p.station_code, p.station_zh, p.station_en, p.room, p.contact,
              p.contact_zh, p.contact_en, p.since, p.seen_at, p.holes, p.total,
              c.name, c.available, c.last_at, c.fresh_until, c.hole_from
          from page p join cell c on c.id = p.id order by p.nr, c.nr
          """;

  private static final String COUNTS =
      CoverageSql.CELLS
          + """
          select grouping(c.name), grouping(p.facility_code), c.name, p.facility_code,
              min(p.facility_zh), min(p.facility_en), count(distinct c.id),
              count(*) filter (where c.available), count(distinct c.id) filter (where c.hole)
          from cell c join placed p on p.id = c.id
          group by grouping sets ((), (c.name, c.nr), (p.facility_code))
          order by 1, 2, c.nr, p.facility_code
          """;

  private static final Map<CoverageOrder.By, String> ORDERS =
      Map.of(
          CoverageOrder.By.UNSEEN,
              "(s.holes > 0) %2$s, coalesce(s.seen_at, p.since) %1$s, p.number",
          CoverageOrder.By.HOLES, "s.holes %2$s, coalesce(s.seen_at, p.since), p.number",
          CoverageOrder.By.NAME, "called.place %1$s, p.number",
          CoverageOrder.By.FACILITY, "p.facility_code %1$s, p.room, p.number");

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Reveal reveal;
  @Inject private CalledNames calledNames;

  /** Some of the people that match. */
  @SuppressWarnings("unchecked")
  public CoveragePage page(
      CoverageFilter filter, CoverageOrder order, int first, int most, Reader reader) {
    UUID[] byName =
        order.by() == CoverageOrder.By.NAME ? calledNames.inOrder(reader.scope()) : null;
    Query query =
        bind(em.createNativeQuery(PAGE.formatted(sql(order)), Object[].class), filter, reader)
            .setParameter("holesOnly", filter.holesOnly())
            .setParameter("channel", filter.channel() == null ? null : filter.channel().name())
            .setParameter("first", first)
            .setParameter("most", most);
    bind(query, "byName", byName);
    List<Object[]> found = query.getResultList();
    Reveal.Reader shown = reveal.toCaller();
    Map<UUID, List<Object[]>> people = new LinkedHashMap<>();
    found.forEach(row -> people.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(row));
    List<CoverageRow> rows =
        people.values().stream().map(one -> row(one, shown, reader.now())).toList();
    return new CoveragePage(rows, found.isEmpty() ? 0 : number(found.get(0)[17]));
  }

  /** How many of the people that match have holes; the filter for holes is left out of account. */
  @SuppressWarnings("unchecked")
  public CoverageCounts count(CoverageFilter filter, Reader reader) {
    List<Object[]> rows =
        bind(em.createNativeQuery(COUNTS, Object[].class), filter, reader).getResultList();
    List<CoverageCounts.ByChannel> channels = new ArrayList<>();
    List<CoverageCounts.ByFacility> facilities = new ArrayList<>();
    int[] all = {0, 0};
    for (Object[] row : rows) {
      if (row[2] != null) {
        Channel channel = Channel.valueOf((String) row[2]);
        channels.add(new CoverageCounts.ByChannel(channel, number(row[7]), number(row[8])));
      } else if (row[3] != null) {
        Named facility = named(row, 3);
        facilities.add(new CoverageCounts.ByFacility(facility, number(row[6]), number(row[8])));
      } else {
        all = new int[] {number(row[6]), number(row[8])};
      }
    }
    return new CoverageCounts(all[0], all[1], channels, facilities);
  }

  private static String sql(CoverageOrder order) {
    String ascending = order.descending() ? "desc" : "asc";
    String descending = order.descending() ? "asc" : "desc";
    return ORDERS.get(order.by()).formatted(ascending, descending);
  }

  private Query bind(Query query, CoverageFilter filter, Reader reader) {
    Scope scope = reader.scope();
    UUID[] called = filter.words() == null ? null : calledNames.matching(filter.words(), scope);
    query
        .setParameter("now", reader.now())
        .setParameter("everything", scope instanceof Scope.Province)
        .setParameter("scopeStation", scope instanceof Scope.Station own ? own.station() : "")
        .setParameter("scopeFacility", scope instanceof Scope.Facility own ? own.facility() : "")
        .setParameter("scopeDivision", scope instanceof Scope.Prefecture own ? own.division() : "")
        .setParameter("own", reader.own())
        .setParameter("facility", filter.facility())
        .setParameter("station", filter.station())
        .setParameter("division", filter.division())
        .setParameter("words", filter.words());
    bind(query, "called", called);
    return query;
  }

  private static void bind(Query query, String name, UUID[] ids) {
    ((org.hibernate.query.Query<?>) query).setParameter(name, ids, UUID[].class);
  }

  private static CoverageRow row(List<Object[]> cells, Reveal.Reader shown, Instant now) {
    Object[] row = cells.get(0);
    return new CoverageRow(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        shown.name((UUID) row[2], (String) row[3]),
        named(row, 4),
        named(row, 7),
        (String) row[10],
        row[11] == null ? null : named(row, 11),
        (Instant) row[14],
        (Instant) row[15],
        number(row[16]),
        cells.stream().map(cell -> cell(cell, now)).toList());
  }

  private static Cell cell(Object[] row, Instant now) {
    return new Judgement(
            Channel.valueOf((String) row[18]),
            (Boolean) row[19],
            (Instant) row[20],
            (Instant) row[21],
            (Instant) row[22])
        .at(now);
  }

  private static Named named(Object[] row, int at) {
    return new Named((String) row[at], (String) row[at + 1], (String) row[at + 2]);
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
