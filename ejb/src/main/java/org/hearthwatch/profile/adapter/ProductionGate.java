package org.hearthwatch.profile.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.hearthwatch.profile.Profile;
import org.hearthwatch.shared.StartCheck;

/**
 * Lets the application start in production only when nothing is wrong with it, and else says
 * everything that is, at once. A demo starts as it is.
 */
@Singleton
@Startup
public class ProductionGate {

  private static final Logger LOG = Logger.getLogger(ProductionGate.class.getName());

  @Inject @Any private Instance<StartCheck> checks;

  @PostConstruct
  void open() {
    pass(System.getenv(), checks);
  }

  static void pass(Map<String, String> environment, Iterable<StartCheck> checks) {
    Profile profile = Profile.of(environment);
    LOG.info(() -> "Profile: " + profile);
    if (profile == Profile.PRODUCTION) {
      List<String> faults = Faults.all(environment, checks);
      if (!faults.isEmpty()) {
        String refusal = Faults.refusal(faults);
        LOG.severe(refusal);
        throw new IllegalStateException(refusal);
      }
    }
  }
}
