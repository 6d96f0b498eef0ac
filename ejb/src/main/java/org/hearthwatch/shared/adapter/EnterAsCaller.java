package org.hearthwatch.shared.adapter;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before every enterprise bean ({@code ejb-jar.xml}): the first call of a transaction by
 * somebody who is signed in makes the database act for them. No use case can forget it.
 */
public class EnterAsCaller {

  private static final String ANONYMOUS = "anonymous";

  @Resource private SessionContext session;
  @Inject private DatabaseAccess access;

  /** Enters the scope of the caller. */
  @AroundInvoke
  public Object enter(InvocationContext call) throws Exception {
    String name = session.getCallerPrincipal().getName();
    if (!ANONYMOUS.equals(name)) {
      access.enter(name);
    }
    return call.proceed();
  }
}
