package org.hearthwatch.testing;

import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import javax.sql.DataSource;

/**
 * A naming service that knows one name: the owner's data source, under which the application looks
 * for the database it migrates. Named in {@code jndi.properties}.
 */
public final class OwnerNaming implements InitialContextFactory {
  private static final ThreadLocal<DataSource> OWNER = new ThreadLocal<>();

  /** What the application finds while this thread starts it. */
  static void bind(DataSource owner) {
    OWNER.set(owner);
  }

  @Override
  public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
    return new InitialContext(true) {
      @Override
      public Object lookup(String name) {
        return OWNER.get();
      }
    };
  }
}
