package org.hearthwatch.web.page.device;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.hearthwatch.telemetry.DeviceHealth;

/** Looks of how devices are doing. */
@Named("deviceWords")
@RequestScoped
public class DeviceWords {

  /** The look of a health. */
  public String look(DeviceHealth health) {
    return switch (health) {
      case SILENT -> "SILENT";
      case NEVER_HEARD -> "UNKNOWN";
      case LOW_BATTERY -> "WEAK";
      case FINE -> "GOOD";
      case OUT_OF_SERVICE -> "ENDED";
    };
  }
}
