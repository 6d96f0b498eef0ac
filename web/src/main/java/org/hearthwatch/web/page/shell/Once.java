package org.hearthwatch.web.page.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;

/** A secret that was just made, shown once on the next page and never again. */
@Named("once")
@RequestScoped
public class Once {

  private static final String PREFIX = "hw.once.";

  @Inject private HttpServletRequest request;
  private final Map<String, String> taken = new HashMap<>();

  /** Keeps a secret for the next page. */
  public void leave(String name, String secret) {
    request.getSession().setAttribute(PREFIX + name, secret);
  }

  /** The secret of that name, or null; it is gone afterwards. */
  public String take(String name) {
    HttpSession session = request.getSession(false);
    if (!taken.containsKey(name) && session != null) {
      taken.put(name, (String) session.getAttribute(PREFIX + name));
      session.removeAttribute(PREFIX + name);
    }
    return taken.get(name);
  }
}
