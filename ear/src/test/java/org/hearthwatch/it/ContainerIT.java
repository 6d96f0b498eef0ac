package org.hearthwatch.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hearthwatch.duty.adapter.EngineTimer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Inside the container: a small archive beside the deployed EAR, which sees the classes of the EJB
 * module and calls its beans by their global names, as nobody in particular.
 */
@ArquillianTest
@DisplayName("Inside the container")
@SuppressWarnings("BanJNDI") // the names are constants
class ContainerIT {

  private static final String EJBS = "java:global/hearthwatch/hearthwatch-ejb";

  @Deployment
  static WebArchive besideTheApplication() {
    return ShrinkWrap.create(WebArchive.class, "container-it.war")
        .addAsManifestResource(
            new StringAsset(
                "Dependencies: deployment.hearthwatch.ear,"
                    + " deployment.hearthwatch.ear.hearthwatch-ejb.jar\n"),
            "MANIFEST.MF");
  }

  @Test
  void every_use_case_is_closed_to_an_anonymous_caller() throws Exception {
    List<String> tried = new ArrayList<>();
    for (NameClassPair entry : Collections.list(new InitialContext().list(EJBS))) {
      if (entry.getName().indexOf('!') < 0) {
        tried.addAll(refusalsOf(InitialContext.doLookup(EJBS + "/" + entry.getName())));
      }
    }
    assertTrue(tried.size() > 20, () -> "Only " + tried);
    assertTrue(tried.contains("RegisterPerson.register"), tried::toString);
  }

  @Test
  void two_ticks_of_the_engine_at_once_open_no_duty_twice() throws Exception {
    EngineTimer timer = InitialContext.doLookup(EJBS + "/EngineTimer");
    timer.tick();
    long before = duties();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<Void> tick =
          () -> {
            timer.tick();
            return null;
          };
      for (Future<Void> done : two.invokeAll(List.of(tick, tick))) {
        done.get();
      }
    } finally {
      two.shutdownNow();
    }
    assertTrue(before > 0, "no duties at all");
    assertEquals(before, duties());
  }

  private static List<String> refusalsOf(Object bean) throws Exception {
    List<String> tried = new ArrayList<>();
    for (Method method : bean.getClass().getSuperclass().getDeclaredMethods()) {
      if (method.isAnnotationPresent(RolesAllowed.class)) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        assertTrue(refuses(bean, method), () -> name + " let an anonymous caller in");
        tried.add(name);
      }
    }
    return tried;
  }

  private static boolean refuses(Object bean, Method method) throws Exception {
    try {
      Object[] nothing =
          Arrays.stream(method.getParameterTypes()).map(ContainerIT::nothing).toArray();
      method.invoke(bean, nothing);
      return false;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof EJBAccessException;
    }
  }

  /** The default of a type, as a fresh array holds it. */
  private static Object nothing(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }

  private static long duties() throws NamingException, java.sql.SQLException {
    DataSource database = InitialContext.doLookup("java:jboss/datasources/HearthwatchOwnerDS");
    try (var connection = database.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from duty")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
