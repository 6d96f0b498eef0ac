package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthwatch.registry.AbsenceView;
import org.hearthwatch.registry.model.Absence;
import org.hearthwatch.registry.model.Account;

/** Who is away when, and who stands in. */
@ApplicationScoped
public class Absences {

  private static final String AT = " and a.startsAt <= :at and a.endsAt > :at";

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Units units;

  /** Stores a new absence. */
  public void add(Absence absence) {
    em.persist(absence);
  }

  /** The absence of an id, whoever asks. */
  public Optional<Absence> byId(UUID id) {
    return Optional.ofNullable(em.find(Absence.class, id));
  }

  /** Keeps others from planning for these two until the transaction ends. */
  public void lock(String one, String other) {
    Stream.of(one, other)
        .sorted()
        .forEach(name -> em.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Who stands in for somebody who is away at the moment. */
  public Optional<String> standIn(String username, Instant at) {
    return em.createQuery(
            "select a.deputy from Absence a where a.username = :username" + AT, String.class)
        .setParameter("username", username)
        .setParameter("at", at)
        .getResultStream()
        .findFirst();
  }

  /** For whom somebody stands in at the moment. */
  public List<String> standsInFor(String deputy, Instant at) {
    return em.createQuery(
            "select a.username from Absence a where a.deputy = :deputy"
                + AT
                + " order by a.username",
            String.class)
        .setParameter("deputy", deputy)
        .setParameter("at", at)
        .getResultList();
  }

  /** Whether somebody is away at any moment of the span. */
  public boolean isAway(String username, Absence.Span span) {
    return overlaps("a.username", username, span);
  }

  /** Whether somebody stands in for another at any moment of the span. */
  public boolean isDeputy(String username, Absence.Span span) {
    return overlaps("a.deputy", username, span);
  }

  /** What one planned for oneself or others planned for one, and has not ended; the next first. */
  public List<AbsenceView> lastingOf(List<String> usernames, Instant now) {
    return em.createQuery(
            "select a from Absence a where a.username in :names and a.endsAt > :now"
                + " and a.endsAt > a.startsAt order by a.startsAt",
            Absence.class)
        .setParameter("names", usernames)
        .setParameter("now", now)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /** The absence with the names of both. */
  public AbsenceView view(Absence absence) {
    return absence.view(account(absence.username()).view(), account(absence.deputy()).view());
  }

  private Account account(String username) {
    return units.account(username).orElseThrow(() -> new IllegalStateException(username));
  }

  private boolean overlaps(String who, String username, Absence.Span span) {
    return em.createQuery(
            "select a from Absence a where "
                + who
                + " = :username and a.startsAt < :until and a.endsAt > :from"
                + " and a.endsAt > a.startsAt",
            Absence.class)
        .setParameter("username", username)
        .setParameter("from", span.from())
        .setParameter("until", span.until())
        .getResultStream()
        .findAny()
        .isPresent();
  }
}
