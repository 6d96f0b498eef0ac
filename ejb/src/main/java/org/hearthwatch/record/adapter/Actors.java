package org.hearthwatch.record.adapter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Names whoever acts: the user signed in, or the system itself. */
@Stateless
@PermitAll
public class Actors {

  @Resource private SessionContext session;

  /** The user name, or {@code system} when a timer or the outbox acts. */
  public String current() {
    String name = session.getCallerPrincipal().getName();
    return "anonymous".equals(name) ? "system" : name;
  }
}
