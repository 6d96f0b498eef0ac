package org.hearthwatch.testing;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.security.Principal;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Whoever the test says is signed in; in every role, since the registry knows the right one. */
final class Session implements ResourceInjectionServices {
  private static final String NOBODY = "anonymous";

  @SuppressWarnings("ThreadLocalUsage") // one a node, and a test has few
  private final ThreadLocal<String> caller = ThreadLocal.withInitial(() -> NOBODY);

  private final SessionContext context =
      (SessionContext)
          Proxy.newProxyInstance(
              Session.class.getClassLoader(),
              new Class<?>[] {SessionContext.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "getCallerPrincipal" -> (Principal) caller::get;
                    case "isCallerInRole" -> true;
                    default -> throw new UnsupportedOperationException(method.getName());
                  });

  private final TransactionSynchronizationRegistry transaction;

  Session(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  void signIn(String username) {
    caller.set(username);
  }

  void signOut() {
    caller.set(NOBODY);
  }

  @Override
  public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
    boolean aboutTransactions = point.getType() == TransactionSynchronizationRegistry.class;
    return () -> new SimpleResourceReference<>(aboutTransactions ? transaction : context);
  }

  @Override
  public ResourceReferenceFactory<Object> registerResourceInjectionPoint(
      String jndiName, String mappedName) {
    throw new UnsupportedOperationException("The application asks for nothing by name");
  }

  @Override
  public void cleanup() {
    signOut();
  }
}
