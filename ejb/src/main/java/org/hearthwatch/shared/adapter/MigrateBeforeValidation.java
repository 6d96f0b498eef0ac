package org.hearthwatch.shared.adapter;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date before Hibernate validates the entities against it; a start-up bean
 * would come too late. Migrates as the schema owner, which the application itself is not.
 */
public class MigrateBeforeValidation implements Integrator {

  static final String OWNER_DATA_SOURCE = "java:jboss/datasources/HearthwatchOwnerDS";

  @Override
  @SuppressWarnings("BanJNDI") // the name is a constant
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    try {
      DataSource owner = InitialContext.doLookup(OWNER_DATA_SOURCE);
      Flyway.configure(MigrateBeforeValidation.class.getClassLoader())
          .dataSource(owner)
          .locations("classpath:db/migration")
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (NamingException missing) {
      throw new IllegalStateException("No data source " + OWNER_DATA_SOURCE, missing);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
    // Nothing was registered that would have to be taken back.
  }
}
