package org.hearthwatch.web.page.device;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/**
 * Which page about devices an address asks for: {@code /devices} is the list, {@code /devices/new}
 * the registering, {@code /devices/labels} the sheet of QR codes, anything else one device.
 */
@Named("devicePath")
@RequestScoped
public class DevicePath {

  @Inject
  @Param(pathIndex = 0)
  private String subject;

  /** The part to show. */
  public String getPart() {
    return switch (getSubject()) {
      case "" -> "list";
      case "new" -> "new";
      case "labels" -> "labels";
      default -> "one";
    };
  }

  /** The id in the address, or an empty text. */
  public String getSubject() {
    return subject == null ? "" : subject;
  }
}
