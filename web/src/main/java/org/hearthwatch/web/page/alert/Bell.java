package org.hearthwatch.web.page.alert;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.AlertState;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.FindAlerts;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.Navigation;

/**
 * What every page shows of alerts: how many wait to be acknowledged, and the emergencies among them
 * as a banner, for those whose work it is to acknowledge.
 */
@Named("bell")
@RequestScoped
public class Bell {

  private static final int BANNERS = 3;

  @Inject private FindAlerts alerts;
  @Inject private Navigation navigation;
  @Inject private CurrentUser me;
  private List<AlertView> waiting = List.of();

  @PostConstruct
  void read() {
    if (navigation.leadsTo("alerts")) {
      waiting =
          alerts.list(AlertFilter.open()).stream()
              .filter(alert -> alert.state() == AlertState.OPEN)
              .toList();
    }
  }

  /** How many nobody has acknowledged. */
  public int getCount() {
    return waiting.size();
  }

  /** The latest emergencies that nobody has acknowledged. */
  public List<AlertView> getEmergencies() {
    return isAnswering()
        ? waiting.stream()
            .filter(alert -> alert.severity() == AlertSeverity.EMERGENCY)
            .limit(BANNERS)
            .toList()
        : List.of();
  }

  /** Whether the reader is one of those who acknowledge. */
  public boolean isAnswering() {
    return me.is("contact-person", "station-supervisor", "facility-staff");
  }
}
