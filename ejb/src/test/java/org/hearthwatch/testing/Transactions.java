package org.hearthwatch.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** One entity manager a transaction, as the container gives to a use case. */
final class Transactions implements AutoCloseable {
  private final EntityManagerFactory factory;

  @SuppressWarnings("ThreadLocalUsage") // one a node, and a test has few
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  /** What is injected: whatever transaction the calling thread is in. */
  final EntityManager shared =
      (EntityManager)
          Proxy.newProxyInstance(
              Transactions.class.getClassLoader(),
              new Class<?>[] {EntityManager.class},
              (proxy, method, arguments) -> {
                try {
                  return method.invoke(inTransaction(), arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });

  @SuppressWarnings("ThreadLocalUsage") // one a node, and a test has few
  private final ThreadLocal<Map<Object, Object>> resources = new ThreadLocal<>();

  /** What the container tells of the current transaction. */
  final TransactionSynchronizationRegistry registry =
      (TransactionSynchronizationRegistry)
          Proxy.newProxyInstance(
              Transactions.class.getClassLoader(),
              new Class<?>[] {TransactionSynchronizationRegistry.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "getTransactionStatus" -> status();
                    case "getResource" -> resources.get().get(arguments[0]);
                    case "putResource" -> {
                      resources.get().put(arguments[0], arguments[1]);
                      yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                  });

  Transactions(Database database) {
    OwnerNaming.bind(database.asOwner());
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.nonJtaDataSource", database.asApplication());
    factory = Persistence.createEntityManagerFactory("hearthwatch", settings);
  }

  /** Does the work in a transaction of its own; whatever it throws rolls back. */
  <T> T inNew(Callable<T> work) {
    EntityManager outer = current.get();
    Map<Object, Object> outside = resources.get();
    EntityManager em = factory.createEntityManager();
    current.set(em);
    resources.set(new HashMap<>());
    try {
      em.getTransaction().begin();
      T result = work.call();
      em.getTransaction().commit();
      return result;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
      current.set(outer);
      resources.set(outside);
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  private int status() {
    EntityManager em = current.get();
    if (em == null || !em.getTransaction().isActive()) {
      return Status.STATUS_NO_TRANSACTION;
    }
    return em.getTransaction().getRollbackOnly()
        ? Status.STATUS_MARKED_ROLLBACK
        : Status.STATUS_ACTIVE;
  }

  private EntityManager inTransaction() {
    EntityManager em = current.get();
    if (em == null) {
      throw new IllegalStateException("No transaction: call through Application.as or .work");
    }
    return em;
  }
}
