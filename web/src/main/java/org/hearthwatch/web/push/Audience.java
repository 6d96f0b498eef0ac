package org.hearthwatch.web.push;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.web.page.shell.CurrentUser;

/**
 * Whom a push reaches. A page listens under one name, decided by who reads it: a contact person
 * under their own, everybody else under their unit's. So a push needs no list of who is online, and
 * nobody outside the two lines of the placement hears of it.
 */
@Named("audience")
@RequestScoped
public class Audience {

  @Inject private CurrentUser me;

  /** The name under which the reader's pages hear of alerts. */
  public String getName() {
    return of(me.getCaller());
  }

  /** The name under which the reader's pages hear of their own notices. */
  public String getSelf() {
    return self(me.getUsername());
  }

  /** The name under which a page about a person hears of new vital signs. */
  public String person(UUID id) {
    return "person/" + id;
  }

  /** The name under which the ward view of a facility hears that somebody in it changed. */
  public String ward(String facility) {
    return wardOf(facility);
  }

  static String wardOf(String facility) {
    return "ward/" + facility;
  }

  static String of(Caller caller) {
    return switch (caller.role()) {
      case CONTACT_PERSON -> "user/" + caller.username();
      default -> "unit/" + caller.unitCode();
    };
  }

  static String self(String username) {
    return "self/" + username;
  }

  /** Everybody who works on an alert of a placement: its contact person, station and facility. */
  static Set<String> ofAlert(String contactPerson, String station, String facility) {
    Set<String> names = new LinkedHashSet<>();
    if (contactPerson != null) {
      names.add("user/" + contactPerson);
    }
    names.add("unit/" + station);
    names.add("unit/" + facility);
    return names;
  }
}
