package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.notification.model.Notification;

/** Everybody's stored notices. */
@ApplicationScoped
public class Inbox {

  private static final int MOST = 500;
  private static final NoticeWordsConverter WORDS = new NoticeWordsConverter();

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /**
   * Stores a notice; answers false, and stores nothing, when the recipient has that key already or
   * has no account.
   */
  public boolean add(Notification notification) {
    Notification.Facts facts = notification.facts();
    return em.createNativeQuery(
                """
                insert into notification
                (id, recipient, key, severity, code, words, link, standing_in, created_at)
                select :id, username, :key, :severity, :code, :words, :link,
                cast(:standingIn as text), :at from account where username = :recipient
                on conflict (recipient, key) do nothing""")
            .setParameter("id", facts.id())
            .setParameter("recipient", facts.recipient())
            .setParameter("key", facts.key())
            .setParameter("severity", facts.severity().name())
            .setParameter("code", facts.code())
            .setParameter("words", WORDS.convertToDatabaseColumn(facts.words()))
            .setParameter("link", facts.link())
            .setParameter("standingIn", facts.standingIn())
            .setParameter("at", facts.createdAt())
            .executeUpdate()
        == 1;
  }

  /** The notice of an id, whoever asks. */
  public Optional<Notification> byId(UUID id) {
    return Optional.ofNullable(em.find(Notification.class, id));
  }

  /** Somebody's latest, the unread ones first. */
  public List<Notification> of(String recipient) {
    return em.createQuery(
            "select n from Notification n where n.recipient = :recipient"
                + " order by case when n.readAt is null then 0 else 1 end, n.createdAt desc, n.id desc",
            Notification.class)
        .setParameter("recipient", recipient)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** How many somebody has not read. */
  public long unread(String recipient) {
    return em.createQuery(
            "select count(n) from Notification n"
                + " where n.recipient = :recipient and n.readAt is null",
            Long.class)
        .setParameter("recipient", recipient)
        .getSingleResult();
  }

  /** Marks everything of somebody as read. */
  public void readAll(String recipient, Instant now) {
    em.createQuery(
            "update Notification n set n.readAt = :now"
                + " where n.recipient = :recipient and n.readAt is null")
        .setParameter("recipient", recipient)
        .setParameter("now", now)
        .executeUpdate();
  }
}
