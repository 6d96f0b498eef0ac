package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hearthwatch.notification.model.Notification;

/** Everybody's stored notices. */
@ApplicationScoped
public class Inbox {

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
}
