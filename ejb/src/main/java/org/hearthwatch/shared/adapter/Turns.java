package org.hearthwatch.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets background work be done by one node at a time. */
@ApplicationScoped
public class Turns {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Waits until no other node does this work, and keeps the turn until the transaction ends. */
  public void take(Class<?> work) {
    ask("select cast(pg_advisory_xact_lock(hashtextextended(:work, 0)) as text)", work);
  }

  /** The same without waiting: whether no other node does this work. */
  public boolean tryTake(Class<?> work) {
    return (Boolean) ask("select pg_try_advisory_xact_lock(hashtextextended(:work, 0))", work);
  }

  private Object ask(String question, Class<?> work) {
    return em.createNativeQuery(question).setParameter("work", work.getName()).getSingleResult();
  }
}
