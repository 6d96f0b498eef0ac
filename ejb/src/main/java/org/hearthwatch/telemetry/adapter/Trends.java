package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
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

  /** Any number, as long as nothing else locks by it. */
  private static final long LOCK = 4_812_014L;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Up to when everything is summed up; as far as anybody has begun. */
  public Instant doneUntil(Resolution resolution, Instant otherwise) {
    return found(
            em.createNativeQuery(
                    "select done_until from trend_progress where resolution = :resolution",
                    Instant.class)
                .setParameter("resolution", resolution.name()))
        .orElse(otherwise);
  }

  /** Sums up what is over by now; answers whether more is left to do. One node at a time does. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @WorksAs(Work.TRENDS)
  public boolean advance(Resolution resolution, Instant now) {
    lock();
    Instant until = resolution.floor(now.minus(SETTLED));
    Instant from = doneUntil(resolution, null);
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
    lock();
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
    for (Resolution resolution : Resolution.values()) {
      Instant done = doneUntil(resolution, Instant.MIN);
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
      if (!late.isEmpty()) {
        work(connection -> new TrendTable(connection, resolution).note(late));
      }
    }
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
    Instant done = doneUntil(resolution, from);
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

  private Instant first(Instant now) {
    return found(em.createNativeQuery("select min(observed_at) from reading", Instant.class))
        .orElse(now);
  }

  @SuppressWarnings("unchecked")
  private static Optional<Instant> found(Query moment) {
    Stream<Instant> moments = moment.getResultStream();
    return moments.filter(Objects::nonNull).findFirst();
  }

  private void begin(Resolution resolution, Instant from) {
    em.createNativeQuery("insert into trend_progress values (:resolution, :from)")
        .setParameter("resolution", resolution.name())
        .setParameter("from", from)
        .executeUpdate();
  }

  private void lock() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
        .setParameter("lock", LOCK)
        .getSingleResult();
  }

  private interface Write {
    void on(Connection connection) throws SQLException;
  }

  private void work(Write write) {
    em.unwrap(Session.class).doWork(write::on);
  }
}
