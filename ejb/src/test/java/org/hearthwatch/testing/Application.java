package org.hearthwatch.testing;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearthwatch.duty.adapter.EngineTimer;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.adapter.ClockProducer;
import org.hearthwatch.shared.adapter.DatabaseAccess;
import org.hearthwatch.shared.adapter.OutboxDelivery;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/**
 * One node of the application. Calls run in a transaction, as in the container, and what they leave
 * in the outbox is delivered right after. Nothing else happens by itself: a test moves the clock
 * and says when a timer strikes.
 *
 * <p>Roles are not checked here; who calls is known, so that scope is.
 */
public final class Application implements AutoCloseable {
  private static final int BATCH = 100;

  private final Transactions transactions;
  private final WeldContainer container;
  private final Session session;

  private Application(Database database, Clock clock) {
    transactions = new Transactions(database);
    session = new Session(transactions.registry);
    container =
        new Weld("node-" + UUID.randomUUID())
            .disableDiscovery()
            .setBeanDiscoveryMode(BeanDiscoveryMode.ALL)
            .addBeanClasses(classes())
            .addBeanClass(OwnTransaction.Around.class)
            .addServices(new SharedEntityManager(transactions.shared), session)
            .addExtension(new OutsideTheServer(clock, transactions))
            .initialize();
  }

  /** Starts a node on a database. */
  public static Application on(Database database, Clock clock) {
    return new Application(database, clock);
  }

  /** Calls as a signed-in user, in one transaction, and delivers the events it emitted. */
  public <T> T as(String username, Callable<T> work) {
    session.signIn(username);
    T result;
    try {
      result =
          transactions.inNew(
              () -> {
                get(DatabaseAccess.class).enter(username);
                return work.call();
              });
    } finally {
      session.signOut();
    }
    deliver();
    return result;
  }

  /** The same for what answers nothing. */
  public void run(String username, Runnable work) {
    as(
        username,
        () -> {
          work.run();
          return null;
        });
  }

  /** Does background work in one transaction, as a timer does, and delivers its events. */
  public <T> T work(Callable<T> work) {
    T result = transactions.inNew(work);
    deliver();
    return result;
  }

  /** The same under the name of some work, for what does not say by itself what it is. */
  public <T> T work(Work as, Callable<T> work) {
    return work(
        () -> {
          get(DatabaseAccess.class).enter(as);
          return work.call();
        });
  }

  /** The same by a node that stops before it delivers: the events stay in the outbox. */
  public <T> T workAndStop(Work as, Callable<T> work) {
    return transactions.inNew(
        () -> {
          get(DatabaseAccess.class).enter(as);
          return work.call();
        });
  }

  /** Lets the engine do what is to be done by now, as its timer does. */
  public void tick() {
    get(EngineTimer.class).tick();
    deliver();
  }

  /** A use case or anything else of the application. */
  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  @Override
  public void close() {
    container.close();
    transactions.close();
  }

  private void deliver() {
    OutboxDelivery outbox = get(OutboxDelivery.class);
    List<UUID> waiting = outbox.waiting(BATCH);
    while (!waiting.isEmpty()) {
      waiting.forEach(outbox::deliver);
      waiting = outbox.waiting(BATCH);
    }
  }

  /** Every class of the application; tests lie in the same packages but elsewhere on disk. */
  private static Class<?>[] classes() {
    Path root = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(root.resolve("org/hearthwatch"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("-info"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .map(Application::named)
          .toArray(Class<?>[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  /** Leaves out what runs by itself, and puts the test's clock in place. */
  @SuppressWarnings("UnusedMethod") // the container calls them
  record OutsideTheServer(Clock clock, Transactions transactions) implements Extension {
    public void leaveOut(@Observes ProcessAnnotatedType<?> type) {
      Class<?> found = type.getAnnotatedType().getJavaClass();
      boolean needsThreads =
          Arrays.stream(found.getDeclaredFields())
              .anyMatch(field -> field.getType() == ManagedExecutorService.class);
      if (needsThreads || found == ClockProducer.class) {
        type.veto();
      }
    }

    public void separate(
        @Observes @WithAnnotations(TransactionAttribute.class) ProcessAnnotatedType<?> type) {
      TransactionAttribute wanted =
          type.getAnnotatedType().getAnnotation(TransactionAttribute.class);
      if (wanted != null && wanted.value() == TransactionAttributeType.REQUIRES_NEW) {
        type.configureAnnotatedType().add(new OwnTransaction.Literal());
      }
    }

    public void add(@Observes AfterBeanDiscovery discovery) {
      discovery
          .<Transactions>addBean()
          .addType(Transactions.class)
          .createWith(context -> transactions);
      discovery.<Clock>addBean().addType(Clock.class).createWith(context -> clock);
    }
  }

  /** Gives every injection point the entity manager of the current transaction. */
  private record SharedEntityManager(EntityManager shared) implements JpaInjectionServices {
    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(
        InjectionPoint point) {
      return () -> (ResourceReference<EntityManager>) new SimpleResourceReference<>(shared);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
        InjectionPoint point) {
      throw new UnsupportedOperationException("The application asks for contexts only");
    }

    @Override
    public void cleanup() {
      // The transactions are closed by the application.
    }
  }
}
