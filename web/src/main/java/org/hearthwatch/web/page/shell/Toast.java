package org.hearthwatch.web.page.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What was done, told once on the next page, together with the drafts that are no longer needed.
 */
@Named("toast")
@RequestScoped
public class Toast {

  private static final String TEXT = "hw.toast";
  private static final String DRAFT = "hw.toast.draft";

  @Inject private HttpServletRequest request;
  private String text;
  private String draft;

  /** Leaves a message for the next page; the draft of that name is forgotten with it. */
  public void leave(String message, String done) {
    HttpSession session = request.getSession();
    session.setAttribute(TEXT, message);
    session.setAttribute(DRAFT, done);
  }

  /** The message, or null; taking it removes it. */
  public String getText() {
    HttpSession session = request.getSession(false);
    if (text == null && session != null) {
      text = (String) session.getAttribute(TEXT);
      draft = (String) session.getAttribute(DRAFT);
      session.removeAttribute(TEXT);
      session.removeAttribute(DRAFT);
    }
    return text;
  }

  /** Name of the draft that is done. */
  public String getDraft() {
    return draft;
  }
}
