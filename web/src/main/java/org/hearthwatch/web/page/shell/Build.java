package org.hearthwatch.web.page.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What the running installation is. */
@Named("build")
@ApplicationScoped
public class Build {

  private String version;

  /** For the container. */
  protected Build() {}

  /** Takes the start of the server as the version, so that browsers fetch style sheets anew. */
  @Inject
  public Build(Clock clock) {
    version = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
  }

  /** Changes whenever style sheets and scripts may have changed. */
  public String getVersion() {
    return version;
  }

  /** Whether the data is invented; the band on every page says so. */
  public boolean isDemo() {
    return Boolean.parseBoolean(System.getenv("HEARTHWATCH_DEMO"));
  }
}
