package org.hearthwatch.web.page.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearthwatch.privacy.WatchSealing;

/** How far the sealing of personal data is. */
@Named("sealing")
@RequestScoped
public class SealingPage {

  @Inject private WatchSealing watch;
  private WatchSealing.State state;

  @PostConstruct
  void read() {
    state = watch.state();
  }

  /** Keys and columns. */
  public WatchSealing.State getState() {
    return state;
  }
}
