package org.hearthwatch.shared.adapter;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** Gives background work its rights; see {@link WorksAs}. Stands within the transaction. */
@Interceptor
@WorksAs(Work.ENGINE)
@Priority(Interceptor.Priority.APPLICATION)
public class EnterAsWork {

  @Inject private DatabaseAccess access;

  /** Calls and timers alike. */
  @AroundInvoke
  @AroundTimeout
  public Object enter(InvocationContext call) throws Exception {
    return access.during(binding(call).value(), call);
  }

  private static WorksAs binding(InvocationContext call) {
    WorksAs ofMethod = call.getMethod().getAnnotation(WorksAs.class);
    return ofMethod != null
        ? ofMethod
        : call.getMethod().getDeclaringClass().getAnnotation(WorksAs.class);
  }
}
