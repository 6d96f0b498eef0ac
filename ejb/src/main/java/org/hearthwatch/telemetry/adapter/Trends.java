package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.shared.adapter.Turns;
import org.hearthwatch.telemetry.Resolution;
import org.hearthwatch.telemetry.TrendPoint;
import org.hearthwatch.telemetry.VitalsStored;
import org.hibernate.Session;

/**
 * Keeps the sums of readings. A span is summed up once it has been over for a while, for everybody
 * at once; what comes later notes the span as due, and it is summed up once more from all its
 * readings, so that the sums are right however late and in which order readings come.
 */
@ApplicationScoped
public class Trends {

  /** Most readings are there by then; the others find the span written and note it. */
  static final Duration SETTLED = Duration.ofMinutes(5);

  /** Spans summed up at once, so that a transaction stays short after an outage. */
  private static final int SPANS = 60;

  private static final int DUE = 2_000;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Turns turns;

  /** Sums up what is over by now; answers whether more is left to do. One node at a time does. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @WorksAs(Work.TRENDS)
  public boolean advance(Resolution resolution, Instant now) {
    turns.take(Trends.class);
    Instant until = resolution.floor(now.minus(SETTLED));
    Instant from = progress().get(resolution);
    if (from == null) {
      from = resolution.floor(first(now));
      begin(resolution, from);
    }
    Instant to = from.plus(resolution.width().multipliedBy(SPANS));
    Instant end = to.isBefore(until) ? to : until;
    if (end.isAfter(from)) {
      Instant begun = from;
      work(connection -> new TrendTable(connection, resolution).write(begun, end));
      em.createNativeQuery(
              "update trend_progress set done_until = :until where resolution = :resolution")
          .setParameter("until", end)
          .setParameter("resolution", resolution.name())
          .executeUpdate();
    }
    return end.isBefore(until);
  }

  /** Sums up once more what came late; answers whether more is left to do. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @WorksAs(Work.TRENDS)
  public boolean catchUp(Resolution resolution) {
    turns.take(Trends.class);
    return em.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              TrendTable table = new TrendTable(connection, resolution);
              List<TrendTable.Bucket> due = table.takeDue(DUE);
              if (!due.isEmpty()) {
                table.write(due);
              }
              return due.size() == DUE;
            });
  }

  /** Notes which spans were summed up already and have new readings now. */
  @WorksAs(Work.TRENDS)
  public void note(@Observes VitalsStored event) {
    progress()
        .forEach(
            (resolution, done) -> {
              Map<UUID, VitalsStored.Span> late = before(done, event);
              if (!late.isEmpty()) {
                work(connection -> new TrendTable(connection, resolution).note(late));
              }
            });
  }

  private static Map<UUID, VitalsStored.Span> before(Instant done, VitalsStored event) {
    Map<UUID, VitalsStored.Span> late = new TreeMap<>();
    event
        .observed()
        .forEach(
            (person, span) -> {
              if (span.first().isBefore(done)) {
                Instant last = span.last().isBefore(done) ? span.last() : done.minusMillis(1);
                late.put(person, new VitalsStored.Span(span.first(), last));
              }
            });
    return late;
  }

  /** Drops the days of readings before a day that are summed up; answers how many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @WorksAs(Work.TRENDS)
  public int dropDays(LocalDate before) {
    return ((Number)
            em.createNativeQuery("select drop_reading_days(cast(:before as date))")
                .setParameter("before", before.toString())
                .getSingleResult())
        .intValue();
  }

  /** A person's points within a span, by time; what is not summed up yet is summed up now. */
  public List<TrendPoint> of(UUID person, Resolution resolution, Instant from, Instant to) {
    Instant done = progress().getOrDefault(resolution, from);
    Instant begin = done.isAfter(from) ? done : from;
    return em.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              TrendTable table = new TrendTable(connection, resolution);
              List<TrendPoint> points = new ArrayList<>(table.written(person, from, to));
              if (begin.isBefore(to)) {
                points.addAll(table.notYetWritten(person, begin, to));
              }
              return points;
            });
  }

  /** Up to when everything is summed up, by what has begun. */
  private Map<Resolution, Instant> progress() {
    Map<Resolution, Instant> done = new EnumMap<>(Resolution.class);
    List<?> rows =
        em.createNativeQuery("select resolution, done_until from trend_progress", Tuple.class)
            .getResultList();
    rows.forEach(
        row ->
            done.put(
                Resolution.valueOf(((Tuple) row).get(0, String.class)),
                ((Tuple) row).get(1, Instant.class)));
    return done;
  }

  private Instant first(Instant now) {
    Object moment =
        em.createNativeQuery("select min(observed_at) from reading", Instant.class)
            .getSingleResult();
    return moment == null ? now : (Instant) moment;
  }

  private void begin(Resolution resolution, Instant from) {
    em.createNativeQuery("insert into trend_progress values (:resolution, :from)")
        .setParameter("resolution", resolution.name())
        .setParameter("from", from)
        .executeUpdate();
  }

  private interface Write {
    void on(Connection connection) throws SQLException;
  }

  private void work(Write write) {
    em.unwrap(Session.class).doWork(write::on);
  }
}
