package org.hearthwatch.web.page.device;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.page.shell.CurrentUser;
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

  @Inject private CurrentUser me;

  /** The part to show; for others than administrators there is no registering. */
  public String getPart() {
    return switch (getSubject()) {
      case "" -> "list";
      case "new" -> registering();
      case "labels" -> "labels";
      default -> "one";
    };
  }

  /** The id in the address, or an empty text. */
  public String getSubject() {
    return subject == null ? "" : subject;
  }

  private String registering() {
    if (!me.is("admin")) {
      throw Rejection.notFound();
    }
    return "new";
  }
}
