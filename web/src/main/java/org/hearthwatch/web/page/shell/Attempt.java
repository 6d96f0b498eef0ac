package org.hearthwatch.web.page.shell;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.omnifaces.util.Faces;

/** Tries what a form asks for: done means the next page with a message, refused means reasons. */
@RequestScoped
public class Attempt {

  @Inject private ReaderLanguage language;
  @Inject private Toast toast;
  @Inject private HttpServletRequest request;

  /** Whether it was done; what was refused is in the errors. */
  public boolean of(FormErrors errors, Runnable useCase) {
    errors.clear();
    try {
      useCase.run();
      return true;
    } catch (Rejection rejection) {
      errors.take(rejection, language.getLocale());
    } catch (EJBException wrapped) {
      if (!(wrapped.getCause() instanceof Rejection rejection)) {
        throw wrapped;
      }
      errors.take(rejection, language.getLocale());
    }
    return false;
  }

  /** Goes to a page and says there what was done. */
  public void leaveFor(String address, String message, String draft) {
    toast.leave(message, draft);
    goTo(address);
  }

  /** Goes to a page and says nothing there. */
  public void goTo(String address) {
    try {
      Faces.getExternalContext().redirect(address);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The address of this page, as the reader sees it, without its parameters. */
  public String here() {
    Object path = request.getAttribute("jakarta.servlet.forward.request_uri");
    return path == null ? request.getRequestURI() : path.toString();
  }
}
