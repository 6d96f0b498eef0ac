package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.Comment;

/** Stored alerts. */
@ApplicationScoped
public class Alerts {
  private static final List<AlertKind> OF_VITALS =
      Arrays.stream(AlertKind.values()).filter(AlertKind::isOfVitals).toList();
  private static final List<AlertKind> SILENCES =
      Arrays.stream(AlertKind.values()).filter(AlertKind::isSilence).toList();

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new alert; a second unresolved one of its kind fails at once. */
  public void add(Alert alert) {
    em.persist(alert);
    em.flush();
  }

  /** Stores a comment. */
  public void add(Comment comment) {
    em.persist(comment);
    em.flush();
  }

  /** What was written about an alert, the oldest first. */
  public List<Comment> commentsOn(UUID alert) {
    return em.createQuery(
            "select c from Comment c where c.alertId = :alert order by c.writtenAt, c.id",
            Comment.class)
        .setParameter("alert", alert)
        .getResultList();
  }

  /** The alert of an id, whoever asks. */
  public Optional<Alert> byId(UUID id) {
    return Optional.ofNullable(em.find(Alert.class, id));
  }

  /** Alerts by readings of these persons without an outcome, or seen since the given moment. */
  public List<Alert> of(Collection<UUID> persons, Instant seenSince) {
    return em.createQuery(
            "select a from Alert a where a.personId in :persons and a.kind in :kinds"
                + " and (a.resolvedAt is null or a.lastSeenAt >= :since) order by a.raisedAt",
            Alert.class)
        .setParameter("persons", persons)
        .setParameter("kinds", OF_VITALS)
        .setParameter("since", seenSince)
        .getResultList();
  }

  /** The alerts of one kind about a person, resolved or not. */
  public List<Alert> of(UUID person, AlertKind kind) {
    return em.createQuery(
            "select a from Alert a where a.personId = :person and a.kind = :kind", Alert.class)
        .setParameter("person", person)
        .setParameter("kind", kind)
        .getResultList();
  }

  /** Alerts of silence without an outcome, or that got it after the given moment. */
  public List<Alert> ofSilence(Instant resolvedSince) {
    return em.createQuery(
            "select a from Alert a where a.kind in :silences"
                + " and (a.resolvedAt is null or a.resolvedAt > :since) order by a.raisedAt",
            Alert.class)
        .setParameter("silences", SILENCES)
        .setParameter("since", resolvedSince)
        .getResultList();
  }

  /** The alerts about persons during these placements that have no outcome. */
  public List<Alert> unresolved(Collection<UUID> placements) {
    return em.createQuery(
            "select a from Alert a where a.placementId in :placements and a.resolvedAt is null",
            Alert.class)
        .setParameter("placements", placements)
        .getResultList();
  }

  /** The alerts a filter lets through, whoever asks; those with an outcome since the moment. */
  public List<Alert> matching(AlertFilter filter, Instant raisedSince) {
    return em.createQuery(
            "select a from Alert a where (:person is null or a.personId = :person)"
                + " and (a.resolvedAt is null or (:openOnly = false and a.raisedAt >= :since))"
                + " order by a.raisedAt desc",
            Alert.class)
        .setParameter("person", filter.residentId())
        .setParameter("openOnly", filter.openOnly())
        .setParameter("since", raisedSince)
        .getResultList();
  }
}
