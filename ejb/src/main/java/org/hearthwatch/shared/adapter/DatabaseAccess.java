package org.hearthwatch.shared.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hearthwatch.shared.Access;
import org.hearthwatch.shared.Work;

/**
 * Names whoever acts to PostgreSQL, in settings that end with the transaction, so that a connection
 * that goes back to the pool knows nothing of them. See ADR 0015.
 */
@ApplicationScoped
public class DatabaseAccess implements Access {

  private static final String CALLER = DatabaseAccess.class.getName() + ".caller";

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Resource private TransactionSynchronizationRegistry transaction;

  @Override
  public void actFor(String username) {
    transaction.putResource(CALLER, username);
    em.createNativeQuery("select cast(enter_as(:user) as text)")
        .setParameter("user", username)
        .getSingleResult();
  }

  /** Acts as the account if the transaction, if there is one, acts for nobody yet. */
  public void enter(String username) {
    if (inTransaction() && transaction.getResource(CALLER) == null) {
      actFor(username);
    }
  }

  /** Does background work from here to the end of the transaction. */
  public void enter(Work work) {
    switchTo(work.label());
  }

  /** Makes a call with the rights of background work. */
  Object during(Work work, InvocationContext call) throws Exception {
    if (!inTransaction()) {
      return call.proceed();
    }
    String before = switchTo(work.label());
    boolean alone = before.isEmpty() && transaction.getResource(CALLER) == null;
    if (alone || before.equals(work.label())) {
      return call.proceed();
    }
    try {
      Object result = call.proceed();
      em.flush();
      return result;
    } finally {
      if (inTransaction()) {
        switchTo(before);
      }
    }
  }

  /** Stores first what was changed so far, with the rights it was changed with. */
  private String switchTo(String work) {
    em.flush();
    return (String)
        em.createNativeQuery("select enter_work(:work)", String.class)
            .setParameter("work", work)
            .getSingleResult();
  }

  private boolean inTransaction() {
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
  }
}
