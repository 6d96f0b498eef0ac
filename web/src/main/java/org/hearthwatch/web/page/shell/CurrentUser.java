package org.hearthwatch.web.page.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Who is signed in, in which role, and for which unit. */
@Named("me")
@RequestScoped
public class CurrentUser {

  @Inject private WhoAmI whoAmI;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private Caller caller;

  /**
   * Whether somebody whom we know is signed in; the page after signing out is for nobody, and who
   * has an account in the realm only is shown why nothing can be done.
   */
  public boolean isSignedIn() {
    if (request.getUserPrincipal() == null) {
      return false;
    }
    try {
      return getCaller() != null;
    } catch (Rejection | EJBAccessException unknown) {
      return false;
    }
  }

  /** The account; rejects who is not registered. */
  public Caller getCaller() {
    if (caller == null) {
      caller = whoAmI.get();
    }
    return caller;
  }

  /** The user name, as in the realm. */
  public String getUsername() {
    return getCaller().username();
  }

  /** The role. */
  public Role getRole() {
    return getCaller().role();
  }

  /** The person's name in the reader's language. */
  public String getName() {
    return language.isChinese() ? getCaller().displayZh() : getCaller().displayEn();
  }

  /** The unit acted for, in the reader's language. */
  public String getUnit() {
    return getCaller().unit().in(language.getLocale());
  }

  /** The role in the reader's language. */
  public String getRoleName() {
    return language.say("Shell", "role." + getRole().realmName());
  }

  /** Whether the signed-in person may open what is known of one person, not only see lists. */
  public boolean isOpensPersons() {
    return isSignedIn() && getRole() != Role.SPECIAL_SUPERVISOR && getRole() != Role.ADMIN;
  }

  /** Whether the signed-in person has one of the roles, given by their realm names. */
  public boolean is(String... roles) {
    return isSignedIn() && Arrays.asList(roles).contains(getRole().realmName());
  }
}
